package org.bluepencil.report;

import java.util.Optional;
import org.bluepencil.article.Article;
import org.bluepencil.article.Lines;
import org.bluepencil.article.Passage;
import org.bluepencil.article.SourceMap;
import org.bluepencil.article.Span;

/** Finds words of the read text in the original file. */
public final class Regions {
    private final SourceMap map;
    private final Lines lines;
    private final SpanIndex<Span> passages;

    public Regions(Article article) {
        this.map = article.map();
        this.lines = Lines.of(map.originalText());
        this.passages =
                new SpanIndex<>(article.passages().stream().map(Passage::span).toList(), span -> span);
    }

    /** Where the words stand in the file, if they stand there in one piece; else where their passage stands. */
    public Region of(Span read) {
        Optional<Span> own = map.original(read);
        return region(own.orElseGet(() -> around(passages.at(read).orElse(read))), own.isPresent());
    }

    /** The text of a region in the file. */
    public String text(Region region) {
        return region.span().of(map.originalText());
    }

    /** The stretch of the file from the first character of the read words to the last, with all that is between them. */
    private Span around(Span read) {
        int start = map.originalOffset(read.start());
        int end = map.original(new Span(Math.max(read.start(), read.end() - 1), read.end()))
                .map(Span::end)
                .orElseGet(() -> map.originalOffset(read.end()));
        return new Span(start, Math.max(start, end));
    }

    private Region region(Span span, boolean exact) {
        return new Region(span, lines.at(span.start()), lines.at(span.end()), exact);
    }
}
