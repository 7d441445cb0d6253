package org.bluepencil.claim;

import org.bluepencil.article.Span;

/** A fact word that no claim covers: a name, number, date, title or place that nothing decided. */
public record Open(Span span, Kind kind) {

    /** What kind of fact word it is. */
    public enum Kind {
        NAME,
        NUMBER,
        DATE,
        TITLE,
        PLACE
    }
}
