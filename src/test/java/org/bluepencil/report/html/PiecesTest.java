package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.report.Decision;
import org.bluepencil.report.SpanIndex;
import org.junit.jupiter.api.Test;

final class PiecesTest {
    private static final String TEXT = "abcdefghij";

    private static final SpanIndex<Open> NO_WORDS = new SpanIndex<>(List.of(), Open::span);
    private static final SpanIndex<Unchecked> NO_SENTENCES = new SpanIndex<>(List.of(), Unchecked::span);

    private static Mark mark(int start, int end, Decision decision, int place) {
        return new Mark(new Span(start, end), new Label(decision, place), "m" + place, "n" + place, place);
    }

    /** Each piece as its words, the place of the drawn mark, and the marks that end with it. */
    private static String cut(Mark... marks) {
        return new Pieces(TEXT, List.of(marks), NO_WORDS, NO_SENTENCES)
                .of(new Span(0, 10)).stream()
                        .map(p -> p.text()
                                + (p.top() == null ? "" : ":" + p.top().place())
                                + p.ends().stream().map(m -> "/" + m.place()).collect(Collectors.joining()))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void drawsTheInnerOfNestedMarks() {
        assertThat(cut(mark(1, 9, Decision.MATCH, 1), mark(3, 5, Decision.OPEN, 2)))
                .isEqualTo("a bc:1 de:2/2 fghi:1/1 j");
    }

    @Test
    void cutsCrossingMarks() {
        assertThat(cut(mark(1, 5, Decision.MATCH, 1), mark(3, 9, Decision.FIX, 2)))
                .isEqualTo("a bc:1 de:1/1 fghi:2/2 j");
    }

    @Test
    void drawsTheMoreUrgentOnTheSameWordsAndLabelsBoth() {
        assertThat(cut(mark(2, 4, Decision.MATCH, 1), mark(2, 4, Decision.FIX, 2)))
                .isEqualTo("ab cd:2/2/1 efghij");
    }

    @Test
    void losesNoWordWhateverTheMarks() {
        for (int start = 0; start < 10; start++) {
            Mark[] marks = {
                mark(0, 10, Decision.MATCH, 1), mark(start, 10, Decision.OPEN, 2), mark(0, start + 1, Decision.FIX, 3)
            };
            String all = new Pieces(TEXT, List.of(marks), NO_WORDS, NO_SENTENCES)
                    .of(new Span(0, 10)).stream().map(Piece::text).collect(Collectors.joining());
            assertThat(all).isEqualTo(TEXT);
        }
    }
}
