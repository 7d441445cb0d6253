package org.bluepencil.article;

import java.util.List;

/** Plain text, read without any change: the read text is the file's text, and only the passages are found in it. */
final class PlainTextReader implements ArticleReader {

    @Override
    public Article read(Original original, ReadingOptions options) {
        String text = original.text();
        List<Passage> passages = TextBlocks.of(text);
        return original.article(Metadata.NONE, options, new ReadText.Done(text, passages, SourceMap.identity(text)));
    }
}
