package org.bluepencil.desk.proof;

import org.bluepencil.article.Span;

/** A stretch of the read text, in UTF-16 code units. */
record Ends(int start, int end) {
    static Ends of(Span span) {
        return new Ends(span.start(), span.end());
    }
}
