package org.bluepencil.desk.state;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * The original of an article as it was handed in, with what was said of it.
 *
 * @param name a file name or an address; its ending tells the format where the bytes do not. Never opened
 * @param original the bytes, never changed
 * @param published the publication date, or null for what the document says
 * @param asOf what counts as today, or null for the publication date
 */
@SuppressWarnings("ArrayRecordComponent") // kept and read as a whole, never compared
public record Draft(
        String name,
        byte[] original,
        @Nullable String title,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable LocalDate asOf) {

    /**
     * The article in it.
     *
     * @throws org.bluepencil.article.UnreadableArticle if there is none
     */
    public Article read() {
        return Articles.read(new ByteArrayInputStream(original), name, new ReadingOptions(published, title, url));
    }

    /** The same article with another text of the same format: in UTF-8, marked as such where the bytes before were not. */
    public Draft with(String text) {
        boolean marked = !new String(original, StandardCharsets.UTF_8)
                .equals(read().map().originalText());
        byte[] bytes = (marked ? "\ufeff" + text : text).getBytes(StandardCharsets.UTF_8);
        return new Draft(nameOfText(), bytes, title, url, published, asOf);
    }

    /** The name under which its text goes on: its own, but for a Word file, which goes on as Markdown. */
    public String nameOfText() {
        return Articles.isWord(original) ? name + ".md" : name;
    }
}
