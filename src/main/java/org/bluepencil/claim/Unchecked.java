package org.bluepencil.claim;

import org.bluepencil.article.Span;

/** A sentence that was read and holds nothing to check. */
public record Unchecked(Span span, Kind kind) {

    /** Why there is nothing to check. */
    public enum Kind {
        OPINION,
        FORECAST,
        QUESTION,
        SCENE,
        QUOTATION,
        NO_FACT
    }
}
