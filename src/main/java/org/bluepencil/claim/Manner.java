package org.bluepencil.claim;

import org.bluepencil.article.Span;
import org.bluepencil.language.clause.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * How the claim is made.
 *
 * @param speaker whom the statement is attributed to, in the article's words, or null
 * @param speakerSpan where the speaker is named, or null
 * @param quoted whether it stands inside quotation marks (or doubtfully so)
 * @param polarity whether the sentence says it or denies it
 * @param official whether it says "officially" or "formally"
 * @param announces whether the verb announces a change: elected, joined, resigned, signed
 * @param status a word that changes a title: former, then, acting, …
 * @param narrowed whether the words may mean a part or another kind of what the frame says, so that a source that differs
 *     does not make them wrong
 */
public record Manner(
        @Nullable String speaker,
        @Nullable Span speakerSpan,
        boolean quoted,
        Polarity polarity,
        boolean official,
        boolean announces,
        Status status,
        boolean narrowed) {

    public static final Manner PLAIN =
            new Manner(null, null, false, Polarity.AFFIRMED, false, false, Status.NONE, false);

    /** The same, so that a source that differs does not make it wrong. */
    public Manner narrow() {
        return new Manner(speaker, speakerSpan, quoted, polarity, official, announces, status, true);
    }

    /** The same where what stands around it shows that the words mean the whole of what the frame says. */
    public Manner whole() {
        return new Manner(speaker, speakerSpan, quoted, polarity, official, announces, status, false);
    }

    /** Whether the sentence denies it. */
    public boolean denied() {
        return polarity == Polarity.DENIED;
    }

    /** Whether the sentence says it, for all that the grammar shows. */
    public boolean affirmed() {
        return polarity == Polarity.AFFIRMED;
    }

    /** What a word before a title says of its holder. */
    public enum Status {
        NONE,
        FORMER,
        THEN,
        LATE,
        ACTING,
        ELECT,
        OUTGOING
    }
}
