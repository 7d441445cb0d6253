package org.bluepencil.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a batch: an article to check, or what is wrong with the line. */
public sealed interface BatchLine {

    /**
     * Reads one line. Never throws for what is in it.
     *
     * @param line a JSON object, without its line end
     * @param number of the line in its file, from 1
     */
    static BatchLine parse(String line, long number) {
        return new BatchLineParser(number).parse(line);
    }

    /**
     * A good line.
     *
     * @param article its text is the line's {@code text} without any change
     * @param asOf what counts as today for this article; null for its publication date
     */
    record Good(String id, Article article, @Nullable LocalDate asOf, List<CitedPage> pages) implements BatchLine {
        public Good {
            pages = List.copyOf(pages);
        }
    }

    /**
     * A line that cannot be used.
     *
     * @param id of the line, as far as it could be read
     * @param error where (line, and column if it is no JSON), what is wrong, and what was expected
     */
    record Bad(@Nullable String id, String error) implements BatchLine {}
}
