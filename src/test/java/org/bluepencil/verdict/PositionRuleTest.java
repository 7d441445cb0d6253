package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionRuleTest {
    private static final String MEMBERS = "Subject@2001-06-15..#of=Arden Subject@2001-06-15..#of=Bel"
            + " Subject@2017..#of=Corr Subject@2017-06-09..#of=East Subject@2023-07-04..#of=Ferro Subject@2024-07-04..#of=Dorn";

    private static Trial league() {
        return new Trial().membership().set(MEMBERS).vouch(Trial.SUBJECT, "2001-06-15..2024-12");
    }

    @ParameterizedTest(name = "{0} the {1}. -> {2}")
    @CsvSource({
        "Dorn, 6, confirmed",
        "Dorn, 5, contradicted",
        "Dorn, 7, contradicted",
        "Ferro, 5, confirmed",
        "Arden, 1, confirmed",
        "Arden, 2, confirmed",
        "Bel, 1, confirmed",
        "Arden, 3, contradicted",
        "Corr, 3, confirmed",
        "Corr, 4, confirmed",
        "East, 3, confirmed",
        "East, 5, contradicted",
        "Moss, 6, contradicted",
    })
    void tiesShareTheirPlaces(String name, int ordinal, String expected) {
        assertThat(Trial.outcome(league().position(name, ordinal, ordinal + "th")))
                .isEqualTo(expected);
    }

    @Test
    void theNumberedListIsPrinted() {
        Judgement judgement = league().position("Dorn", 6, "6th");
        assertThat(judgement.working())
                .contains("1.–2. Arden (15 June 2001); 1.–2. Bel (15 June 2001); 3.–4. Corr (2017); "
                        + "3.–4. East (9 June 2017); 5. Ferro (4 July 2023); 6. Dorn (4 July 2024)");
    }

    @ParameterizedTest
    @CsvSource({
        "5th, 5th -> 6th",
        "fifth, fifth -> sixth",
        "Fifth, Fifth -> Sixth",
        "the 5th member, the 5th member -> the 6th member"
    })
    void theEditStaysAnOrdinal(String words, String expected) {
        assertThat(Trial.edits(league().position("Dorn", 5, words))).containsExactly(expected);
    }

    @Test
    void aStrangerInThePlaceOfAnotherIsWrong() {
        Judgement judgement = league().announces().position("Moss", 6, "Moss");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(judgement.explanation()).contains("the 6th is Dorn");
    }

    @Test
    void newsAfterTheSourceStaysOpen() {
        Trial trial = new Trial()
                .current("2024-06-01")
                .membership()
                .set("Subject@2001..#of=Arden Subject@2012..#of=Bel")
                .vouch(Trial.SUBJECT, "2001..2024-06-01")
                .announces();
        assertThat(Trial.outcome(trial.position("Dorn", 3, "third"))).isEqualTo("source-older");
    }

    @Test
    void anIncompleteListDeniesNothing() {
        Trial trial = new Trial().membership().set(MEMBERS);
        assertThat(Trial.outcome(trial.position("Dorn", 5, "5th"))).isEqualTo("other-values-possible");
        assertThat(Trial.outcome(new Trial()
                        .membership()
                        .set(MEMBERS)
                        .counts("6@=2024-07-04#of=Subject")
                        .position("Dorn", 5, "5th")))
                .isEqualTo("contradicted");
    }

    @ParameterizedTest(name = "{0} the {1}. of an incomplete list -> {2}")
    @CsvSource({"Arden, 1, other-values-possible", "Arden, 2, other-values-possible", "Corr, 3, confirmed"})
    void whoStandsAloneIsAlwaysTheFirst(String name, int ordinal, String expected) {
        Trial trial = new Trial().membership().set(MEMBERS);
        assertThat(Trial.outcome(trial.position(name, ordinal, ordinal + "th"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} the {1}. of some kind -> {2}")
    @CsvSource({"Arden, 1, confirmed", "Corr, 3, not-comparable", "Dorn, 5, not-comparable"})
    void aPlaceAmongSomeIsNotThatAmongAll(String name, int ordinal, String expected) {
        assertThat(Trial.outcome(league().narrowed().position(name, ordinal, ordinal + "th")))
                .isEqualTo(expected);
    }

    @Test
    void whoComesBackIsCountedAgainAndOncePerPerson() {
        String office =
                "Subject@2000..2004#of=Ana Subject@2004..2008#of=Bo Subject@2008..2012#of=Ana Subject@2012..#of=Cy";
        Trial trial = new Trial().office().set(office).vouch(Trial.SUBJECT, "2000..");
        assertThat(Trial.outcome(trial.position("Ana", 1, "first"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.position("Ana", 3, "third"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.position("Cy", 4, "fourth"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.position("Cy", 3, "third"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.position("Cy", 2, "second"))).isEqualTo("contradicted");
    }

    @Test
    void termsThatJoinAreOnePlace() {
        Trial trial = new Trial()
                .office()
                .set("Subject@2000..2004#of=Ana Subject@2004..2008#of=Ana Subject@2008..#of=Bo")
                .vouch(Trial.SUBJECT, "2000..");
        assertThat(Trial.outcome(trial.position("Bo", 2, "second"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.position("Bo", 3, "third"))).isEqualTo("contradicted");
    }

    @Test
    void thePlaceAmongThosePresentCountsAfterOneHasLeft() {
        Trial trial = new Trial()
                .membership()
                .set("Subject@2001..#of=Arden Subject@2002..2010#of=Bel Subject@2012..#of=Corr")
                .vouch(Trial.SUBJECT, "2001..");
        assertThat(Trial.outcome(trial.position("Corr", 2, "second"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.position("Corr", 3, "third"))).isEqualTo("confirmed");
    }

    @Test
    void undatedStartsDecideNoOrder() {
        Trial trial = new Trial()
                .membership()
                .set("Subject@2001..#of=Arden Subject#of=Bel")
                .vouch(Trial.SUBJECT, "2001..");
        assertThat(Trial.outcome(trial.position("Arden", 2, "second"))).isEqualTo("not-comparable");
    }

    @Test
    void whoJoinedAfterTheArticleDoesNotCount() {
        assertThat(Trial.outcome(league().published("2024-01-01").position("Ferro", 5, "fifth")))
                .isEqualTo("confirmed");
    }
}
