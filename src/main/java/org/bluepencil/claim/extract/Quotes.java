package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;

/**
 * The quoted stretches of an article. Marks are paired within a paragraph; where one is missing or doubled, the doubtful
 * words count as quoted.
 */
final class Quotes {
    private final List<Span> quoted = new ArrayList<>();
    private final List<Span> unbalanced = new ArrayList<>();

    Quotes(String text, List<Passage> passages) {
        passages.forEach(p -> read(text, p.span()));
    }

    private void read(String text, Span passage) {
        int open = -1;
        for (int i = passage.start(); i < passage.end(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '„' || c == '«' || (c == '"' && open < 0);
            boolean closes = c == '”' || c == '»' || (c == '"' && open >= 0);
            if (c == '“' && open >= 0) {
                unbalanced.add(new Span(i, i + 1));
            } else if (opens && open < 0) {
                open = i;
            } else if (closes && open >= 0) {
                quoted.add(new Span(open, i + 1));
                open = -1;
            } else if (closes) {
                unbalanced.add(new Span(i, i + 1));
                int from = Math.max(passage.start(), sentenceStart(text, i));
                quoted.add(new Span(from, i + 1));
            }
        }
        if (open >= 0) {
            unbalanced.add(new Span(open, open + 1));
            quoted.add(new Span(open, passage.end()));
        }
    }

    private static int sentenceStart(String text, int before) {
        for (int i = before - 1; i > 0; i--) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c == '\n') && i < before - 1) {
                return i + 1;
            }
        }
        return 0;
    }

    boolean covers(Span span) {
        return quoted.stream().anyMatch(q -> q.covers(span));
    }

    /** How much of a span stands inside quotation marks, from 0 to 1. */
    double share(Span span) {
        int inside = 0;
        for (Span q : quoted) {
            inside += Math.max(0, Math.min(q.end(), span.end()) - Math.max(q.start(), span.start()));
        }
        return span.length() == 0 ? 0 : Math.min(1.0, inside / (double) span.length());
    }

    List<Span> unbalanced() {
        return List.copyOf(unbalanced);
    }
}
