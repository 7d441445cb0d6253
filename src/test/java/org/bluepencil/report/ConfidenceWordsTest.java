package org.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.verdict.Confidence;
import org.bluepencil.verdict.Judgement;
import org.junit.jupiter.api.Test;

final class ConfidenceWordsTest {
    private static final List<Judgement> DECIDED = Summit.report().judgements().stream()
            .filter(j -> Confidence.of(j).isPresent())
            .toList();

    @Test
    void saysHowSureAndWhatWasCounted() {
        assertThat(DECIDED).extracting(ConfidenceWords::of).anySatisfy(words -> assertThat(words)
                .matches("Very sure \\(\\.99\\d\\): on public sets \\d+ of \\d+ verdicts reached this way were right\\."
                        + " It rests on a statement of a knowledge, .*"));
    }

    @Test
    void noCardIsSurerThanWhatWasCounted() {
        assertThat(DECIDED).isNotEmpty().allSatisfy(judgement -> {
            String shown = ConfidenceWords.of(judgement).replaceFirst(".*? \\((\\.\\d{3})\\).*", "$1");
            assertThat(Double.parseDouble(shown))
                    .isLessThan(1)
                    .isLessThanOrEqualTo(Confidence.of(judgement).orElseThrow().probability());
        });
    }

    @Test
    void whatIsOpenSaysNothing() {
        assertThat(Summit.report().judgements())
                .filteredOn(j -> Confidence.of(j).isEmpty())
                .isNotEmpty()
                .allSatisfy(j -> assertThat(ConfidenceWords.of(j)).isEmpty());
    }
}
