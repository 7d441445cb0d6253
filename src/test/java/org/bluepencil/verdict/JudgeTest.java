package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.article.Span;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private final Judge judge = new Judge(Style.packed());

    @Test
    void aStatementWithoutAFrameIsListed() {
        Judgement judgement =
                new Trial().judge(new Form.Unmapped(new Participant("x", new Span(0, 1), new Link.Unknown())));
        assertThat(Trial.outcome(judgement)).isEqualTo("unmapped");
        assertThat(judgement.rule()).isEqualTo("unmapped");
    }

    @ParameterizedTest(name = "{0} over {1} by {2} -> {3}")
    @CsvSource({
        "Lund, Moss, 0.1, ambiguous-entity",
        "Lund, Moss, 0.2, confirmed",
        "Lund, Lund, 0.1, confirmed",
        "Moss, Lund, 0.05, ambiguous-entity",
        "Moss, Oslo, 0.05, contradicted",
    })
    void aNarrowLeadDecidesNothingThatTheRunnerUpWouldNot(
            String best, String runnerUp, double margin, String expected) {
        Judgement first = new Trial().about("Lund@1998..").fact(best);
        Judgement second = new Trial().about("Lund@1998..").fact(runnerUp);
        assertThat(Trial.outcome(judge.withRunnerUp(first, second, margin))).isEqualTo(expected);
    }

    @Test
    void anOpenClaimStaysAsItIs() {
        Judgement open = new Trial().fact("Lund");
        Judgement decided = new Trial().about("Lund@1998..").fact("Lund");
        assertThat(judge.withRunnerUp(open, decided, 0)).isEqualTo(open);
    }

    @Test
    void theHouseTakesNoSide() {
        Style style = StyleReader.over(
                "contested: [{entity: X1, properties: [P159], say: The seat is contested.}]", "house.yaml");
        Trial trial = new Trial().style(style);
        trial.id(Trial.SUBJECT);
        Judgement judgement = trial.about("Lund@1998..").fact("Lund");
        assertThat(judgement.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(judgement.explanation()).startsWith("The seat is contested.");
    }

    @Test
    void everyDecidedJudgementHasACitation() {
        for (String value : new String[] {"Torvik", "Lund", "Moss"}) {
            Judgement judgement =
                    new Trial().about("Torvik@1990..1998 Lund@1998..").fact(value);
            assertThat(judgement.evidence()).isNotEmpty();
            assertThat(judgement.evidence().get(0).statement().citation().url()).isNotEmpty();
            assertThat(Judge.RULES).contains(judgement.rule());
            assertThat(judgement.working()).isNotEmpty();
        }
    }
}
