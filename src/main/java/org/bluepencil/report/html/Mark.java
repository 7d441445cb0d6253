package org.bluepencil.report.html;

import java.util.Comparator;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.report.Decision;

/**
 * A mark on words of the article.
 *
 * @param anchor its own id on the page
 * @param note the id of the note that it leads to
 * @param place its number among the notes of its block, from 1, by which words and note light up together
 */
public record Mark(Span span, Label label, String anchor, String note, int place) {

    /** Of several marks on the same words the shortest is drawn, then the most urgent. */
    static final Comparator<Mark> INNERMOST = Comparator.comparingInt((Mark m) -> m.span.length())
            .thenComparing(m -> m.label.decision(), Comparator.<Decision>naturalOrder())
            .thenComparing(Mark::span)
            .thenComparing(Mark::anchor);

    static String anchor(Claim claim) {
        return "mark-" + claim.id();
    }

    static String note(Claim claim) {
        return "note-" + claim.id();
    }
}
