package org.bluepencil.article;

/** Reads one format: from the characters of a file to an article that knows where each of its words stood. */
sealed interface ArticleReader permits PlainTextReader, HtmlReader, MarkdownReader {

    /**
     * Reads a file as this format.
     *
     * @throws UnreadableArticle if there is no article in it
     */
    Article read(Original original, ReadingOptions options);
}
