package org.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bluepencil.article.Span;
import org.junit.jupiter.api.Test;

final class SpanIndexTest {
    private final SpanIndex<Span> spans =
            new SpanIndex<>(List.of(new Span(10, 20), new Span(0, 5), new Span(21, 30)), s -> s);

    @Test
    void findsWhatStartsInside() {
        assertThat(spans.startingIn(new Span(5, 21))).containsExactly(new Span(10, 20));
        assertThat(spans.startingIn(new Span(0, 22)))
                .containsExactly(new Span(0, 5), new Span(10, 20), new Span(21, 30));
    }

    @Test
    void findsWhatHoldsOrTouches() {
        assertThat(spans.at(new Span(12, 14))).contains(new Span(10, 20));
        assertThat(spans.at(new Span(8, 12))).contains(new Span(10, 20));
        assertThat(spans.at(new Span(18, 21))).contains(new Span(10, 20));
        assertThat(spans.at(new Span(5, 10))).isEmpty();
        assertThat(spans.at(new Span(40, 41))).isEmpty();
    }
}
