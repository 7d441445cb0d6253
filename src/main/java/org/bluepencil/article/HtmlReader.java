package org.bluepencil.article;

import java.util.List;
import org.bluepencil.article.Passage.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML pages: the article's text without what stands around it, each character with its place in the file. */
final class HtmlReader implements ArticleReader {

    @Override
    public Article read(Original original, ReadingOptions options) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(original.text(), "");
        Metadata metadata = HtmlMetadata.of(document);
        List<PageBlock> blocks = MainText.of(document, original.text(), metadata.title());
        ReadText read = new ReadText(original.text());
        @Nullable String headline = null;
        for (PageBlock block : blocks) {
            block.write(read);
            read.close(block.kind());
            headline = block.kind() == Kind.TITLE ? block.text() : headline;
        }
        if (read.isEmpty()) {
            throw original.noText("no article was found in this page");
        }
        Metadata seen = new Metadata(headline, null, null).or(metadata);
        return original.article(seen, options, read.done());
    }
}
