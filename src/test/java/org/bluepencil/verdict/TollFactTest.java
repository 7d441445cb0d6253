package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A toll that grew: 40 on 22 March, 60 on the 23rd, 137 on the 24th, 145 on 27 May. */
class TollFactTest {
    private static final String SERIES =
            "40@=2024-03-22#two 60@=2024-03-23#two 137@=2024-03-24#two 145@=2024-05-27#two";

    private static Trial toll(String published) {
        return new Trial()
                .property("P1120")
                .type(Frame.ValueType.QUANTITY)
                .nature(Frame.Nature.TOLL)
                .harm(Frame.Harm.DEATHS)
                .published(published);
    }

    @ParameterizedTest(name = "{0} {1} on {2} -> {3}")
    @CsvSource({
        "PLAIN, 145, 2024-07-05, confirmed",
        "NEARLY, 150, 2024-07-05, confirmed",
        "NEARLY, 250, 2024-07-05, contradicted",
        "PLAIN, 146, 2024-07-05, contradicted",
        "PLAIN, 137, 2024-07-05, outdated",
        "PLAIN, 40, 2024-07-05, outdated",
        "PLAIN, 100, 2024-07-05, outdated",
        "AT_LEAST, 40, 2024-07-05, confirmed",
        "MORE_THAN, 100, 2024-07-05, confirmed",
        "AT_LEAST, 200, 2024-07-05, contradicted",
        "NEARLY, 170, 2024-07-05, too-vague",
        // as of the article's own day
        "PLAIN, 137, 2024-03-24, confirmed",
        "PLAIN, 137, 2024-03-25, confirmed",
        "PLAIN, 60, 2024-03-23, confirmed",
        "PLAIN, 60, 2024-03-24, outdated",
        "PLAIN, 145, 2024-03-24, source-older",
        "PLAIN, 139, 2024-03-24, source-older",
        "PLAIN, 300, 2024-03-24, contradicted",
        // before any figure
        "PLAIN, 40, 2024-03-21, not-comparable",
    })
    void readAgainstTheSeriesOfItsDay(Hedge hedge, String number, String published, String expected) {
        assertThat(Trial.outcome(toll(published).about(SERIES).number(ToldNumbers.hedged(hedge, number))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "145, 2024-03, confirmed",
        "300, 2024-03, contradicted",
        "145, 2019, not-comparable",
        "300, 2019, not-comparable",
        // later still, it may be another, or what came of this one
        "145, 2024-06, confirmed",
        "300, 2024-06, not-comparable",
    })
    void anEventOfAnotherTimeIsAnother(String number, String time, String expected) {
        Trial trial = toll("2024-07-05")
                .past()
                .when(time)
                .happened(LocalDate.of(2024, 3, 22), LocalDate.of(2024, 3, 22))
                .about(SERIES);
        assertThat(Trial.outcome(trial.number(ToldNumbers.plain(number)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "source to {0} -> {1}")
    @CsvSource({"2024-04-20, source-older", "2024-04-21, contradicted"})
    void aboveEveryFigureIsWrongOnlyOnceTheCountHasSettled(String current, String expected) {
        Trial trial = toll("2024-04-25").current(current).about("40@=2024-03-22#two 137@=2024-03-24#two");
        assertThat(Trial.outcome(trial.number(ToldNumbers.plain("300")))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "counts to {0}, {1} dead -> {2}")
    @CsvSource({
        "2024-03-30, 145, source-older",
        "2024-03-30, 172, source-older",
        "2024-03-30, 250, contradicted",
        "2024-04-21, 145, contradicted",
    })
    void aSourceThatStoppedCountingEarlyMayMissALaterRise(String last, String claimed, String expected) {
        Trial trial = toll("2024-07-05").current("2026-01-17").about("40@=2024-03-22#two 144@=" + last + "#two");
        assertThat(Trial.outcome(trial.number(ToldNumbers.plain(claimed)))).isEqualTo(expected);
    }

    @Test
    void theSecondBandMustBeAboveTheHighestFigureToo() {
        Trial trial = toll("2024-07-05").about(SERIES);
        assertThat(Trial.outcome(trial.number(ToldNumbers.hedged(Hedge.ABOUT, "165"))))
                .isEqualTo("too-vague");
    }

    @Test
    void aConfirmationNeedsTwoOrigins() {
        assertThat(Trial.outcome(toll("2024-07-05").about("145@=2024-05-27").number(ToldNumbers.plain("145"))))
                .isEqualTo("single-source");
        assertThat(Trial.outcome(
                        toll("2024-07-05").about("145@=2024-05-27#auth").number(ToldNumbers.plain("145"))))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(toll("2024-07-05")
                        .about("145@=2024-05-27 145@=2024-06-01#src=atlas#origin=atlas.example")
                        .number(ToldNumbers.plain("145"))))
                .isEqualTo("confirmed");
    }

    @Test
    void literalTruthsNameTheNewerFigure() {
        Judgement judgement = toll("2024-07-05").about(SERIES).number(ToldNumbers.hedged(Hedge.AT_LEAST, "40"));
        assertThat(judgement.note()).contains("145");
    }

    @Test
    void aLaterRiseIsANote() {
        Judgement judgement = toll("2024-03-24").about(SERIES).number(ToldNumbers.plain("137"));
        assertThat(judgement.note()).isEqualTo("Rose later to 145 on 27 May 2024.");
    }

    @Test
    void aFigureDatedByTheSentenceStaysTrue() {
        Judgement judgement =
                toll("2024-03-24").about(SERIES).when("2024-03-23").number(ToldNumbers.plain("60"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(judgement.note()).contains("137");
    }

    @Test
    void theSeriesIsPrintedAndTheNumberOffered() {
        Judgement judgement =
                toll("2024-07-05").about(SERIES).text("137 people").number(ToldNumbers.plain("137"));
        assertThat(judgement.working()).anyMatch(l -> l.contains("40 on 22 March 2024; 60 on 23 March 2024"));
        assertThat(Trial.edits(judgement)).containsExactly("137 people -> 145 people");
    }

    @ParameterizedTest(name = "undated 145 | {0} -> {1}")
    @CsvSource({"145, confirmed", "100, not-comparable", "300, contradicted"})
    void aFigureWithoutADateMayConfirm(String number, String expected) {
        assertThat(Trial.outcome(toll("2024-07-05").about("145#two").number(ToldNumbers.plain(number))))
                .isEqualTo(expected);
    }

    @Test
    void nobodyQuotedIsWrong() {
        assertThat(Trial.outcome(toll("2024-07-05").quoted().about(SERIES).number(ToldNumbers.plain("300"))))
                .isEqualTo("low-confidence");
    }
}
