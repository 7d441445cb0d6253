package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.value.Hedge;
import org.bluepencil.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRuleTest {
    private static final String MEMBERS =
            "Subject@2001..#of=Arden Subject@2001..#of=Bel Subject@2012..#of=Corr Subject@2024-07-04..#of=Dorn";

    private static Trial league() {
        return new Trial().membership().set(MEMBERS);
    }

    @ParameterizedTest(name = "{0} on {1}, vouched {2} -> {3}")
    @CsvSource({
        "4, 2024-07-05, 2001..2024-12, confirmed",
        "3, 2024-07-03, 2001..2024-12, confirmed",
        "4, 2024-07-04, 2001..2024-12, confirmed",
        "4, 2024-07-03, 2001..2024-12, contradicted",
        "5, 2024-07-05, 2001..2024-12, contradicted",
        "3, 2024-07-05, 2001..2024-12, outdated",
        "2, 2024-07-05, 2001..2024-12, outdated",
        "1, 2024-07-05, 2001..2024-12, contradicted",
        "5, 2024-07-05, , other-values-possible",
        "4, 2024-07-05, , confirmed",
        "5, 2024-07-05, 2001..2024-06-01, source-older",
    })
    void countsAtTheTimeOfTheSentence(String number, String published, String vouched, String expected) {
        Trial trial = league().published(published);
        if (vouched != null) {
            trial.vouch(Trial.SUBJECT, vouched);
        }
        assertThat(Trial.outcome(trial.count(ToldNumbers.plain(number), null))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "own count {0} | {1} -> {2}")
    @CsvSource({
        "4@=2024-07-05, 5, contradicted",
        "4@=2024-07-05, 4, confirmed",
        "6@=2024-07-05, 5, contradicted",
        "4, 5, contradicted",
    })
    void theSetsOwnCountMakesTheListComplete(String own, String number, String expected) {
        Trial trial = league().counts(own + "#of=Subject");
        assertThat(Trial.outcome(trial.count(ToldNumbers.plain(number), null))).isEqualTo(expected);
    }

    @Test
    void theListIsPrintedInOrder() {
        Judgement judgement =
                league().vouch(Trial.SUBJECT, "2001..2024-12").text("five").count(ToldNumbers.plain("5"), null);
        assertThat(judgement.working())
                .contains("1. Arden (2001); 2. Bel (2001); 3. Corr (2012); 4. Dorn (4 July 2024)");
        assertThat(Trial.edits(judgement)).containsExactly("five -> four");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "AT_LEAST, 3, confirmed",
        "AT_LEAST, 5, contradicted",
        "MORE_THAN, 4, contradicted",
        "NEARLY, 5, contradicted"
    })
    void hedgesCountToo(Hedge hedge, String number, String expected) {
        Trial trial = league().vouch(Trial.SUBJECT, "2001..2024-12");
        assertThat(Trial.outcome(trial.count(ToldNumbers.hedged(hedge, number), null)))
                .isEqualTo(expected);
    }

    @Test
    void thoseNamedBesideAreLeftOut() {
        Trial founders = new Trial()
                .property("P112")
                .event()
                .several()
                .vouch(Trial.SUBJECT, "2001..")
                .set("Subject#of=Arden Subject#of=Bel Subject#of=Corr Subject#of=Dorn Subject#of=East")
                .inClass(Truth.YES, "Arden", "Corr", "Dorn", "East")
                .inClass(Truth.NO, "Bel");
        assertThat(Trial.outcome(founders.count(ToldNumbers.plain("3"), "republic", "Arden", "Bel")))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(founders.count(ToldNumbers.plain("4"), "republic", "Arden", "Bel")))
                .isEqualTo("contradicted");
        assertThat(Trial.outcome(founders.count(ToldNumbers.plain("4"), "republic")))
                .isEqualTo("confirmed");
    }

    @ParameterizedTest(name = "one of unknown class | {0} {1} -> {2}")
    @CsvSource({
        "PLAIN, 3, other-values-possible",
        "PLAIN, 4, other-values-possible",
        "PLAIN, 5, contradicted",
        "AT_LEAST, 3, confirmed",
        "AT_LEAST, 4, other-values-possible",
        "AT_LEAST, 6, contradicted",
    })
    void anUnknownClassMattersOnlyIfItDecides(Hedge hedge, String number, String expected) {
        Trial trial = league().vouch(Trial.SUBJECT, "2001..2024-12").inClass(Truth.YES, "Arden", "Bel", "Corr");
        assertThat(Trial.outcome(trial.count(ToldNumbers.hedged(hedge, number), "coastal state")))
                .isEqualTo(expected);
    }

    @Test
    void anUndatedMemberBesideDatedOnesIsUnsure() {
        Trial trial = new Trial().membership().set("Subject@2001..#of=Arden Subject#of=Bel");
        assertThat(Trial.outcome(trial.vouch(Trial.SUBJECT, "2001..2024-12").count(ToldNumbers.plain("2"), null)))
                .isEqualTo("other-values-possible");
    }

    @Test
    void onlyItsOwnCount() {
        assertThat(Trial.outcome(
                        new Trial().membership().counts("4@=2024#of=Subject").count(ToldNumbers.plain("4"), null)))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(new Trial()
                        .membership()
                        .counts("4@=2024-07-05#of=Subject")
                        .count(ToldNumbers.plain("9"), null)))
                .isEqualTo("contradicted");
        assertThat(Trial.outcome(new Trial().membership().count(ToldNumbers.plain("9"), null)))
                .isEqualTo("no-statement");
    }

    @Test
    void oneWeakMemberMakesTheCountWeak() {
        Trial trial = new Trial().membership().set("Subject@2001..#of=Arden Subject@2001..#of=Bel#weak");
        assertThat(Trial.outcome(trial.count(ToldNumbers.plain("2"), null))).isEqualTo("single-source");
    }

    @Test
    void theSourceMustReachTheArticle() {
        Trial trial =
                new Trial().current("2024-06-01").membership().set("Subject@2001..#of=Arden Subject@2001..#of=Bel");
        trial.counts("2@=2024-06-01#of=Subject");
        assertThat(Trial.outcome(trial.count(ToldNumbers.plain("3"), null))).isEqualTo("source-older");
    }
}
