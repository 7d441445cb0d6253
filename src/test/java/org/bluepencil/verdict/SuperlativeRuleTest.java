package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buyers of timber: in 2022 Bel before Arden, in 2023 Arden before Bel before Corr. */
class SuperlativeRuleTest {
    private static final String BOUGHT = "40@=2023#partner=Arden#measure=timber 31@=2023#partner=Bel#measure=timber"
            + " 12@=2023#partner=Corr#measure=timber 30@=2022#partner=Arden#measure=timber"
            + " 33@=2022#partner=Bel#measure=timber";

    private static Trial buyers(String figures) {
        return new Trial()
                .type(Frame.ValueType.QUANTITY)
                .nature(Frame.Nature.SERIES)
                .measures("timber", "paper")
                .set(figures);
    }

    @ParameterizedTest(name = "{0} the {1}. in {2} -> {3}")
    @CsvSource({
        "Arden, 1, , confirmed",
        "Bel, 1, , outdated",
        "Corr, 1, , contradicted",
        "Bel, 2, , confirmed",
        "Corr, 3, , confirmed",
        "Bel, 1, 2022, confirmed",
        "Arden, 1, 2022, contradicted",
        "Arden, 1, 2015, not-comparable",
        "Dorn, 1, , not-comparable",
        // a place further back needs the whole list
        "Arden, 2, , not-comparable",
    })
    void ranksByTheYear(String name, int rank, String when, String expected) {
        assertThat(Trial.outcome(buyers(BOUGHT).when(when).superlative(name, rank)))
                .isEqualTo(expected);
    }

    @Test
    void smallestTurnsTheOrder() {
        assertThat(Trial.outcome(buyers(BOUGHT).superlative("Corr", 1, false))).isEqualTo("confirmed");
    }

    @Test
    void theRunnerUpIsPrinted() {
        assertThat(buyers(BOUGHT).superlative("Arden", 1).explanation())
                .contains("timber 2023, the registry: 1. Arden 40; 2. Bel 31");
    }

    @Test
    void everyDefinitionMustGiveIt() {
        String paper = " 5@=2023#partner=Arden#measure=paper 9@=2023#partner=Bel#measure=paper";
        assertThat(Trial.outcome(buyers(BOUGHT + paper).superlative("Arden", 1)))
                .isEqualTo("not-comparable");
        assertThat(Trial.outcome(buyers(BOUGHT + paper).superlative("Corr", 1))).isEqualTo("contradicted");
    }

    @Test
    void figuresAreOfNowForThreeYears() {
        String old = "40@=2020#partner=Arden#measure=timber 31@=2020#partner=Bel#measure=timber";
        assertThat(Trial.outcome(buyers(old).superlative("Arden", 1))).isEqualTo("not-comparable");
        assertThat(Trial.outcome(buyers(old).published("2023-05-01").superlative("Arden", 1)))
                .isEqualTo("confirmed");
    }

    @Test
    void aRankIsTakenAmongTheSameKind() {
        String bought =
                "90@=2023#partner=Union#measure=timber 40@=2023#partner=Arden#measure=timber 31@=2023#partner=Bel#measure=timber";
        Trial trial = buyers(bought).inClass(Truth.NO, "Union").inClass(Truth.YES, "Arden", "Bel");
        assertThat(Trial.outcome(trial.superlative("Arden", 1))).isEqualTo("confirmed");
        Trial unknown = buyers(bought).inClass(Truth.UNKNOWN, "Union").inClass(Truth.YES, "Arden", "Bel");
        assertThat(Trial.outcome(unknown.superlative("Arden", 1))).isEqualTo("not-comparable");
    }

    @Test
    void tiesShareTheirRank() {
        String bought = "40@=2023#partner=Arden#measure=timber 40@=2023#partner=Bel#measure=timber";
        assertThat(Trial.outcome(buyers(bought).superlative("Arden", 1))).isEqualTo("confirmed");
        assertThat(Trial.outcome(buyers(bought).superlative("Bel", 1))).isEqualTo("confirmed");
    }

    @Test
    void withoutADateTheYearIsOpen() {
        assertThat(Trial.outcome(buyers(BOUGHT).published(null).superlative("Arden", 1)))
                .isEqualTo("no-date");
    }

    private static Trial people(String figures) {
        return new Trial()
                .property("P1082")
                .type(Frame.ValueType.QUANTITY)
                .nature(Frame.Nature.SERIES)
                .set(figures)
                .inClass(Truth.YES, "Arden", "Bel", "Corr");
    }

    @ParameterizedTest(name = "{0} the {1}. of all, vouched: {2} -> {3}")
    @CsvSource({
        "Arden, 1, true, confirmed",
        "Bel, 2, true, confirmed",
        "Bel, 1, true, contradicted",
        "Arden, 2, true, contradicted",
        // nobody vouches that none is missing
        "Arden, 1, false, not-comparable",
        "Arden, 2, false, not-comparable",
        "Corr, 1, false, contradicted",
    })
    void aRankWithinAClassNeedsAllOfIt(String name, int rank, boolean vouched, String expected) {
        Trial trial = people("90@=2023#of=Arden 31@=2022#of=Bel 12@=2022#of=Corr 99@=2001#of=Bel");
        assertThat(Trial.outcome((vouched ? trial.vouchKind() : trial).superlativeOfClass(name, rank)))
                .isEqualTo(expected);
    }

    @Test
    void figuresNearToEachOtherMayStandInEitherOrder() {
        String near = "92@=2023#of=Arden 90@=2023#of=Bel 12@=2022#of=Corr";
        assertThat(Trial.outcome(people(near).vouchKind().superlativeOfClass("Arden", 1)))
                .isEqualTo("not-comparable");
        assertThat(Trial.outcome(people(near).vouchKind().superlativeOfClass("Bel", 1)))
                .isEqualTo("not-comparable");
        assertThat(Trial.outcome(people(near).vouchKind().superlativeOfClass("Corr", 3)))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(
                        people(near).nature(Frame.Nature.STATE).vouchKind().superlativeOfClass("Arden", 1)))
                .isEqualTo("confirmed");
    }

    @Test
    void whoseClassIsOpenDeniesNothing() {
        Trial trial = people("90@=2023#of=Arden 120@=2023#of=Union").inClass(Truth.UNKNOWN, "Union");
        assertThat(Trial.outcome(trial.vouchKind().superlativeOfClass("Arden", 1)))
                .isEqualTo("not-comparable");
    }
}
