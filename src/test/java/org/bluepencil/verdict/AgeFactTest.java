package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages at other times than the article's. */
class AgeFactTest {

    private static NumberReading age(String number) {
        return Trial.reading(Hedge.PLAIN, number, number, Unit.ONE, number);
    }

    private static Trial born(String day) {
        return new Trial().property("P569").event().type(Frame.ValueType.TIME).about(day);
    }

    @ParameterizedTest(name = "born {0}, died {1} at {2} -> {3}")
    @CsvSource({
        "1948-03-01, 2014-06-02, 66, confirmed",
        "1948-07-01, 2014-06-02, 66, contradicted",
        "1948-07-01, 2014-06-02, 65, confirmed",
        "1948, 2014-06-02, 65, confirmed",
        "1948, 2014-06-02, 66, confirmed",
        "1948, 2014, 67, contradicted",
        "1948, 2014, 64, contradicted",
    })
    void theAgeAtDeathIsThatOfTheDay(String born, String died, String age, String expected) {
        Trial trial = born(born).near(died, "the death");
        assertThat(Trial.outcome(trial.aged(age(age), Form.Edge.AGE_AT_DEATH))).isEqualTo(expected);
    }

    @Test
    void anAgeAtDeathNeedsADeath() {
        assertThat(Trial.outcome(born("1948-03-01").past().aged(age("66"), Form.Edge.AGE_AT_DEATH)))
                .isEqualTo("no-statement");
    }

    @Test
    void theAgeOfNowIsNotThatOfTheDead() {
        Trial trial = born("1948-03-01").near("2014-06-02", "the death");
        assertThat(Trial.outcome(trial.aged(age("50")))).isEqualTo("not-comparable");
    }

    @ParameterizedTest(name = "born {0}, in {1} {2} -> {3}")
    @CsvSource({
        "1951-05-04, 1998, 46, confirmed",
        "1951-05-04, 1998, 47, confirmed",
        "1951-05-04, 1998, 45, contradicted",
        "1951, 1998, 46, confirmed",
        "1951, 1998, 48, contradicted",
    })
    void anAgeOfAYearIsEitherOfTwo(String born, String year, String age, String expected) {
        assertThat(Trial.outcome(born(born).past().when(year).aged(age(age)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "born {0}, turned {2} in {1} -> {3}")
    @CsvSource({
        "1951-05-04, 2024-05, 73, confirmed",
        "1951-05-04, 2024-04, 73, contradicted",
        "1951-05-04, 2024, 73, confirmed",
        "1951-05-04, 2024, 72, contradicted",
        "1951, 2024-04, 73, confirmed",
        "1951, 2024-04, 74, contradicted",
    })
    void theBirthdayLiesInTheTimeThatIsTold(String born, String time, String age, String expected) {
        Trial trial = born(born).past().when(time);
        assertThat(Trial.outcome(trial.aged(age(age), Form.Edge.AGE_REACHED))).isEqualTo(expected);
    }

    @Test
    void aBirthdayOfSomeYearIsLeftOpen() {
        assertThat(Trial.outcome(born("1951-05-04").past().aged(age("30"), Form.Edge.AGE_REACHED)))
                .isEqualTo("too-vague");
    }
}
