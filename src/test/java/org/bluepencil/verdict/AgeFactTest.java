package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.ClaimTime;
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
        return ToldNumbers.reading(Hedge.PLAIN, number, number, Unit.ONE, number);
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

    @ParameterizedTest(name = "{0} turned {1} on {2} -> {3}")
    @CsvSource({
        "2000-02-29, 25, 2025-02-28, confirmed",
        "2000-02-29, 25, 2025-03-01, confirmed",
        "2000-02-29, 25, 2025-03-02, contradicted",
        "2000-02-29, 24, 2024-02-29, confirmed",
        "2000-02-29, 24, 2024-03-01, contradicted",
    })
    void whoeverWasBornOnALeapDayIsAYearOlderOnEitherSide(String born, String age, String day, String expected) {
        Trial trial = born(born).published("2025-07-05").past().when(day);
        assertThat(Trial.outcome(trial.aged(age(age), Form.Edge.AGE_REACHED))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource({"45, 1997-05-20, contradicted", "46, 1997-05-20, confirmed", "45, 1997-05-03, confirmed"})
    void aDayThatIsToldLeavesNoGrace(String age, String day, String expected) {
        assertThat(Trial.outcome(born("1951-05-04").past().when(day).aged(age(age))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} has or will have turned {1} -> {2}")
    @CsvSource({
        "PERFECT, 73, confirmed",
        "PERFECT, 74, contradicted",
        "PRESENT, 74, confirmed",
        "PRESENT, 75, contradicted"
    })
    void whatIsOverIsNotWhatIsToCome(ClaimTime.Tense tense, String age, String expected) {
        Trial trial = born("1951-05-04").published("2024-07-05").tense(tense);
        assertThat(Trial.outcome(trial.aged(age(age), Form.Edge.AGE_REACHED))).isEqualTo(expected);
    }

    @Test
    void anOldDeathThatNoSourceHasBearsNoAgeOut() {
        Trial trial = born("1951-05-04").published("2024-07-05").past().when("1998");
        assertThat(Trial.outcome(trial.aged(age("46"), Form.Edge.AGE_AT_DEATH))).isEqualTo("no-statement");
    }

    @Test
    void aDeathOfTheLastDaysIsReckonedByTheArticle() {
        Trial trial = born("1951-05-04").published("2024-07-05").past().when("2024-07-02");
        assertThat(Trial.outcome(trial.aged(age("73"), Form.Edge.AGE_AT_DEATH))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.aged(age("76"), Form.Edge.AGE_AT_DEATH))).isEqualTo("contradicted");
    }
}
