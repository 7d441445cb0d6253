package org.bluepencil.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.article.Span;
import org.bluepencil.verdict.Suggestion;
import org.junit.jupiter.api.Test;

final class TrackedChangeTest {
    private static String change(String words, String replacement) {
        String text = "Before. The Indian Prime Minister spoke. After.";
        int at = text.indexOf(words);
        Suggestion edit = new Suggestion(new Span(at, at + words.length()), words, replacement);
        TrackedChange change = TrackedChange.of(edit, new Span(8, 40), text);
        return change.before() + "[-" + change.deleted() + "-]{+" + change.inserted() + "+}" + change.after();
    }

    @Test
    void replacesAWord() {
        assertThat(change("Indian", "Kazakh")).isEqualTo("The [-Indian-]{+Kazakh+} Prime Minister spoke.");
    }

    @Test
    void onlyAddsWhatIsNew() {
        assertThat(change("Indian", "former Indian")).isEqualTo("The [--]{+former+} Indian Prime Minister spoke.");
    }

    @Test
    void keepsTheWordsThatStayOutOfTheChange() {
        assertThat(change("Indian Prime Minister", "Indian Foreign Minister"))
                .isEqualTo("The Indian [-Prime-]{+Foreign+} Minister spoke.");
    }

    @Test
    void neverCutsInsideOfAWord() {
        assertThat(change("Minister", "Ministry")).isEqualTo("The Indian Prime [-Minister-]{+Ministry+} spoke.");
    }
}
