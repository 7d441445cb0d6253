package org.bluepencil.claim;

import java.util.Comparator;
import org.bluepencil.article.Span;
import org.bluepencil.claim.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement of an article. {@code span} covers just the words of the value with its hedge; {@code text} is
 * exactly that substring.
 *
 * @param id stable within a report: {@code c1}, {@code c2}, … in order of start, end, property
 * @param frame the relation it speaks of, or null if no frame covers it
 * @param group what ties the claims of one listing together, or null
 * @param inTitle whether it stands in the article's title
 */
public record Claim(
        String id,
        Form form,
        Span span,
        String text,
        Span sentence,
        @Nullable Frame frame,
        ClaimTime time,
        Manner manner,
        @Nullable String group,
        boolean inTitle) {

    /** The order of claims in every output: start, end, property. */
    public static final Comparator<Claim> ORDER = Comparator.comparing(Claim::span)
            .thenComparing(c -> c.frame == null ? "" : c.frame.property().id())
            .thenComparing(c -> c.form.getClass().getSimpleName())
            .thenComparing(c -> c.form.subject().span());

    public Claim withForm(Form other) {
        return new Claim(id, other, span, text, sentence, frame, time, manner, group, inTitle);
    }

    public Claim withTime(ClaimTime other) {
        return new Claim(id, form, span, text, sentence, frame, other, manner, group, inTitle);
    }

    public Claim withFrame(Frame other) {
        return new Claim(id, form, span, text, sentence, other, time, manner, group, inTitle);
    }

    public Claim withManner(Manner other) {
        return new Claim(id, form, span, text, sentence, frame, time, other, group, inTitle);
    }

    public Claim withId(String other) {
        return new Claim(other, form, span, text, sentence, frame, time, manner, group, inTitle);
    }
}
