package org.bluepencil.claim;

import java.util.List;
import org.bluepencil.article.Span;

/** A finding from the text alone; it cites the places that do not fit together and carries no verdict. */
public record Query(Kind kind, List<Span> spans, String message) {
    public Query {
        spans = List.copyOf(spans);
    }

    /** What does not fit. */
    public enum Kind {
        SAME_FACT_TWICE,
        DOES_NOT_ADD_UP,
        WEEKDAY_AND_DATE,
        IMPOSSIBLE_DATE,
        TENSE_AND_DATE,
        AGE_AND_BIRTH,
        UNBALANCED_QUOTE,
        NEAR_NAME,
        NAME_SPELT_TWO_WAYS,
        SOURCE_DOES_NOT_SAY
    }
}
