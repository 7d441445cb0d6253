package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingRuleTest {
    private static Trial league() {
        return new Trial().membership().set("Subject@2001..#of=Arden Subject@2001..#of=Bel Subject@2012..#of=Corr");
    }

    @Test
    void exactlyTheseIsRight() {
        assertThat(Trial.outcome(league().listing("Bel", "Arden", "Corr"))).isEqualTo("confirmed");
        assertThat(Trial.outcome(league().published("2010-01-01").listing("Bel", "Arden")))
                .isEqualTo("confirmed");
    }

    @Test
    void oneThatIsLeftOutDeniesIt() {
        Judgement judgement = league().listing("Arden", "Bel");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(judgement.explanation()).contains("missing: Corr");
    }

    @Test
    void oneTooManyIsLeftToItsOwnClaim() {
        assertThat(Trial.outcome(league().listing("Arden", "Bel", "Corr", "Dorn")))
                .isEqualTo("other-values-possible");
        Judgement complete = league().vouch(Trial.SUBJECT, "2001..2024-12").listing("Arden", "Bel", "Corr", "Dorn");
        assertThat(Trial.outcome(complete)).isEqualTo("not-comparable");
        assertThat(complete.explanation()).contains("not in it: Dorn");
    }

    @Test
    void theSourceMustReachTheArticle() {
        Trial trial =
                new Trial().current("2020-01-01").membership().set("Subject@2001..#of=Arden Subject@2001..#of=Bel");
        assertThat(Trial.outcome(trial.listing("Arden"))).isEqualTo("source-older");
    }

    @Test
    void noSetNoVerdict() {
        assertThat(Trial.outcome(new Trial().membership().listing("Arden"))).isEqualTo("no-statement");
    }
}
