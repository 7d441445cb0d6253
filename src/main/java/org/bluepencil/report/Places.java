package org.bluepencil.report;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;

/** Where in the article something stands, as an editor says it: the headline, paragraph 3. */
public final class Places {
    private static final int OPENING_PARAGRAPHS = 3;

    /** A part of the article, the most read first. */
    public enum Zone {
        HEADLINE,
        /** The first three paragraphs. */
        OPENING,
        REST
    }

    private record Place(Span span, Zone zone, String words) {}

    private final SpanIndex<Place> places;

    public Places(Article article) {
        List<Place> all = new ArrayList<>();
        int paragraphs = 0;
        for (Passage passage : article.passages()) {
            paragraphs += counts(passage.kind()) ? 1 : 0;
            all.add(new Place(passage.span(), zone(passage, paragraphs), words(passage, paragraphs)));
        }
        places = new SpanIndex<>(all, Place::span);
    }

    private static boolean counts(Passage.Kind kind) {
        return switch (kind) {
            case TITLE, HEADING, ALT_TEXT -> false;
            case PARAGRAPH, LIST_ITEM, CAPTION, QUOTE, TABLE -> true;
        };
    }

    private static Zone zone(Passage passage, int paragraphs) {
        if (passage.kind() == Passage.Kind.TITLE) {
            return Zone.HEADLINE;
        }
        return paragraphs <= OPENING_PARAGRAPHS ? Zone.OPENING : Zone.REST;
    }

    private static String words(Passage passage, int paragraphs) {
        return switch (passage.kind()) {
            case TITLE -> "headline";
            case ALT_TEXT -> paragraphs == 0 ? "alt text" : "alt text after paragraph " + paragraphs;
            case HEADING -> paragraphs == 0 ? "heading" : "heading after paragraph " + paragraphs;
            case PARAGRAPH, LIST_ITEM, CAPTION, QUOTE, TABLE -> "paragraph " + paragraphs;
        };
    }

    public Zone zone(Span span) {
        return at(span).zone();
    }

    /** {@code headline}, {@code paragraph 3}, {@code heading after paragraph 4}. */
    public String words(Span span) {
        return at(span).words();
    }

    public boolean inTitle(Span span) {
        return zone(span) == Zone.HEADLINE;
    }

    private Place at(Span span) {
        return places.at(span).orElseGet(() -> new Place(span, Zone.REST, "text"));
    }
}
