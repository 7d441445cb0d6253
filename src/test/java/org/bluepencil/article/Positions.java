package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.parser.Parser;

/** Holds a span of a read text against its original. */
final class Positions {
    private Positions() {}

    /** Whether a span has an original; fails if that has other words. */
    static boolean hold(Article article, Span span) {
        String original = article.map().originalText();
        assertThat(article.map().originalOffset(span.start())).isBetween(0, original.length());
        if (splitsCharacter(article.text(), span.start()) || splitsCharacter(article.text(), span.end())) {
            return false;
        }
        Optional<Span> found = article.map().original(span);
        found.ifPresent(there -> {
            String raw = there.of(original);
            String read = span.of(article.text());
            assertThat(raw)
                    .satisfiesAnyOf(
                            same -> assertThat(same).isEqualTo(read),
                            // Some elements hold their text as it is, references and all.
                            same -> assertThat(words(same)).isEqualTo(words(read)),
                            same -> assertThat(words(Parser.unescapeEntities(same, false)))
                                    .isEqualTo(words(read)),
                            same -> assertThat(words(
                                            Parser.unescapeEntities(same.replaceAll("\\\\(\\p{Punct})", "$1"), false)))
                                    .isEqualTo(words(read)),
                            // A reference without its semicolon is read otherwise when it stands at the end.
                            same -> assertThat(words(Parser.unescapeEntities(same + ";", false)))
                                    .isEqualTo(words(read)));
        });
        return found.isPresent();
    }

    private static boolean splitsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static String words(String text) {
        return text.replaceAll("[\u00ad\u200b\u2060\ufeff]", "").replaceAll("[\\s\u00a0\u2028\u2029\u3000]+", " ");
    }
}
