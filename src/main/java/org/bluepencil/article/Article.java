package org.bluepencil.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text before publication. {@code text} is what every offset of claims and findings counts in; if the title is part of
 * it, a {@link Passage.Kind#TITLE} passage says where.
 *
 * @param name what the reader calls it: a file name, an address, or {@code -} for standard input
 * @param published the publication date, if the options or the document give one; never guessed
 */
public record Article(
        String name,
        @Nullable String title,
        @Nullable String url,
        @Nullable LocalDate published,
        String text,
        List<Passage> passages,
        SourceMap map) {

    public Article {
        passages = List.copyOf(passages);
        for (Passage passage : passages) {
            if (passage.span().end() > text.length()) {
                throw new IllegalArgumentException("passage ends behind the text: " + passage);
            }
        }
    }

    public Optional<LocalDate> publicationDate() {
        return Optional.ofNullable(published);
    }
}
