package org.bluepencil.article;

import java.util.List;
import org.bluepencil.article.Passage.Kind;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark with tables): its words without the marks, each with its place in the file. Front matter gives
 * title, date and address; the first heading of the first rank is the headline. Code blocks and raw HTML are not read.
 */
final class MarkdownReader implements ArticleReader {
    /** How deep quotations and lists may nest; more is read as text of the deepest. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    @Override
    public Article read(Original original, ReadingOptions options) {
        FrontMatter front = FrontMatter.of(original.text());
        Node document = PARSER.parse(original.text().substring(front.length()));
        MarkdownWalk walk = new MarkdownWalk(original.text(), front.length());
        walk.walk(document);
        if (walk.read().isEmpty()) {
            throw original.noText("there is no text in this Markdown file but code, raw HTML or front matter");
        }
        ReadText.Done done = walk.read().done();
        String headline = done.passages().stream()
                .filter(passage -> passage.kind() == Kind.TITLE)
                .map(passage -> passage.span().of(done.text()))
                .findFirst()
                .orElse(null);
        Metadata seen = new Metadata(headline, null, null);
        return original.article(front.metadata().or(seen), options, done);
    }
}
