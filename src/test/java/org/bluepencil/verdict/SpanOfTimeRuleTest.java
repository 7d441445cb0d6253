package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.Form.Edge;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention.Bound;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanOfTimeRuleTest {
    private static final String TERMS = "Mayor@2010-05-11..2014-05-20 Mayor@2014-05-20..";

    @ParameterizedTest(name = "{0} | {1} {2} -> {3}")
    @CsvSource({
        "'Mayor@2010-05-11..2014-05-20 Mayor@2014-05-20..', SINCE, 2014, confirmed",
        "'Mayor@2010-05-11..2014-05-20 Mayor@2014-05-20..', SINCE, 2010, confirmed",
        "'Mayor@2010-05-11..2014-05-20 Mayor@2014-05-20..', SINCE, 2010-05, confirmed",
        "'Mayor@2010-05-11..2014-05-20 Mayor@2014-05-20..', SINCE, 2012, contradicted",
        "'Mayor@2010-05-11..2014-05-20 Mayor@2014-05-20..', SINCE, 2016, contradicted",
        "'Mayor@2010', IN, 2010-05-11, confirmed",
        "'Mayor@2010', IN, 2011-05-11, contradicted",
        "'Mayor@=2010', SINCE, 2007, no-statement",
        "'Mayor@=2010', IN, 2011-05-11, contradicted",
        "'Mayor@2010..', SINCE, 2007, contradicted",
        "'Mayor', SINCE, 2010, no-statement",
        "'Mayor@2010#weak', SINCE, 2010, single-source",
        "'Mayor@2010-05-11..', BY, 2010, confirmed",
        "'Mayor@2010-05-11..', BY, 2009, contradicted",
        "'Mayor@2010-05-11..', BEFORE, 2010, contradicted",
        "'Mayor@2009-05-11..', BEFORE, 2010, confirmed",
        "'Mayor@2010-05-11..', AFTER, 2009, confirmed",
        "'Mayor@2010-05-11..', AFTER, 2010, contradicted",
        "'Mayor@2010..', SINCE, 2009-07..2010-06, too-vague",
    })
    void sinceFitsTheTenureOrATerm(String terms, Bound bound, String time, String expected) {
        assertThat(Trial.outcome(new Trial().about(terms).since("Mayor", time, bound, time)))
                .isEqualTo(expected);
    }

    @Test
    void bothTrueStartsAreOffered() {
        assertThat(Trial.edits(new Trial().about(TERMS).since("Mayor", "2016", Bound.SINCE, "2016")))
                .containsExactly("2016 -> 2010", "2016 -> 2014");
    }

    @ParameterizedTest(name = "left in {1}, {0} -> {2}")
    @CsvSource({
        "'Mayor@2010..2014-05-20', 2014, confirmed",
        "'Mayor@2010..2014-05-20', 2015, contradicted",
        "'Mayor@2010..', 2015, no-statement",
    })
    void theEnd(String terms, String time, String expected) {
        assertThat(Trial.outcome(new Trial().about(terms).edge("Mayor", time, Bound.IN, time, Edge.END)))
                .isEqualTo(expected);
    }

    @Test
    void newsOfAnEndNeedsANewerSource() {
        Trial trial = new Trial().current("2024-01-01").about("Mayor@2010..");
        assertThat(Trial.outcome(trial.edge("Mayor", "2024-07-01", Bound.IN, "on Monday", Edge.END)))
                .isEqualTo("source-older");
    }

    @Test
    void aJoiningAfterTheSourceIsOpen() {
        Trial trial = new Trial().announces().current("2024-01-01").about("Mayor@2010..");
        assertThat(Trial.outcome(trial.since("Mayor", "2024-07-01", Bound.IN, "on Monday")))
                .isEqualTo("source-older");
    }

    private static NumberReading years(Hedge hedge, String number) {
        return ToldNumbers.reading(hedge, number, number, Units.YEAR, number + " years");
    }

    /** 2010-05-11 to 2024-07-05: 14.15 years. */
    @ParameterizedTest(name = "{0} {1} years -> {2}")
    @CsvSource({
        "PLAIN, 14, confirmed",
        "PLAIN, 13, too-vague",
        "PLAIN, 15, too-vague",
        "PLAIN, 12, contradicted",
        "PLAIN, 10, contradicted",
        "PLAIN, 25, contradicted",
        "MORE_THAN, 10, confirmed",
        "NEARLY, 15, confirmed",
        "ABOUT, 15, confirmed",
        "AT_LEAST, 20, contradicted",
    })
    void howLongItHasLasted(Hedge hedge, String number, String expected) {
        assertThat(Trial.outcome(new Trial().about(TERMS).lasted("Mayor", years(hedge, number))))
                .isEqualTo(expected);
    }

    @Test
    void aLengthThatIsOver() {
        assertThat(Trial.outcome(
                        new Trial().about("Mayor@2000-01-01..2010-01-01").lasted("Mayor", years(Hedge.PLAIN, "10"))))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(new Trial().published(null).about(TERMS).lasted("Mayor", years(Hedge.PLAIN, "14"))))
                .isEqualTo("no-date");
    }

    private static NumberReading age(String number) {
        return ToldNumbers.reading(Hedge.PLAIN, number, number, Unit.ONE, number);
    }

    @ParameterizedTest(name = "born {0}, on {1} aged {2} -> {3}")
    @CsvSource({
        "1953-07-05, 2024-07-05, 71, confirmed",
        "1953-07-06, 2024-07-05, 71, contradicted",
        "1953-07-06, 2024-07-05, 70, confirmed",
        "1953, 2024-07-05, 70, confirmed",
        "1953, 2024-07-05, 71, confirmed",
        "1953, 2024-07-05, 72, contradicted",
        "1953-07, 2024-07-05, 71, confirmed",
        "1953-08, 2024-07-05, 71, contradicted",
    })
    void agesAreExactWhereTheDayIsKnown(String born, String published, String aged, String expected) {
        Trial trial = new Trial()
                .property("P569")
                .event()
                .type(Frame.ValueType.TIME)
                .published(published)
                .about(born);
        assertThat(Trial.outcome(trial.aged(age(aged)))).isEqualTo(expected);
    }

    @Test
    void anAgeNeedsADate() {
        Trial trial = new Trial()
                .property("P569")
                .event()
                .type(Frame.ValueType.TIME)
                .published(null)
                .about("1953-07-05");
        assertThat(Trial.outcome(trial.aged(age("71")))).isEqualTo("no-date");
    }

    @Test
    void theAgeIsOffered() {
        Trial trial =
                new Trial().property("P569").event().type(Frame.ValueType.TIME).about("1953-07-05");
        assertThat(Trial.edits(trial.text("aged 68").aged(age("68")))).containsExactly("aged 68 -> 71");
        assertThat(Trial.edits(trial.text("68-year-old").aged(age("68"))))
                .containsExactly("68-year-old -> 71-year-old");
    }

    @Test
    void aBirthdayJustBeforePublicationLeavesTheAgeBeforeItRightToo() {
        Trial trial =
                new Trial().property("P569").event().type(Frame.ValueType.TIME).about("1953-07-05");
        assertThat(Trial.outcome(trial.aged(age("70")))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.aged(age("69")))).isEqualTo("contradicted");
    }

    @Test
    void tenuresJoinWhereTermsMeet() {
        assertThat(Tenure.of(new Trial().about(TERMS).dossier().about())).hasSize(1);
        assertThat(Tenure.of(new Trial()
                        .about("Mayor@2000..2004-05-01 Mayor@2010-05-01..")
                        .dossier()
                        .about()))
                .hasSize(2);
        assertThat(Tenure.of(new Trial()
                        .about("Mayor@2000..2004-04-30 Mayor@2004-05-01..")
                        .dossier()
                        .about()))
                .hasSize(1);
    }
}
