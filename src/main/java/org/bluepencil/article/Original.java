package org.bluepencil.article;

import org.jspecify.annotations.Nullable;

/**
 * A file before it is read as an article: its characters, without a byte order mark.
 *
 * @param name what messages and findings call it
 */
record Original(String name, String text) {

    /** The article of this file, where the options go before the document's own metadata. */
    Article article(Metadata metadata, ReadingOptions options, ReadText.Done read) {
        return new Article(
                name,
                first(options.title(), metadata.title()),
                first(options.url(), metadata.url()),
                first(options.published(), metadata.published()),
                read.text(),
                read.passages(),
                read.map());
    }

    private static <T> @Nullable T first(@Nullable T stated, @Nullable T found) {
        return stated != null ? stated : found;
    }

    UnreadableArticle noText(String what) {
        return new UnreadableArticle(
                UnreadableArticle.Kind.NO_TEXT,
                name,
                what,
                "give the article as plain text, or as a page that has the text itself and not only a script that loads it");
    }
}
