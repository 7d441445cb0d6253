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
 * @param change whether the verb tells of a change, and how near to its formal date
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
        Change change,
        Status status,
        boolean narrowed) {

    public static final Manner PLAIN =
            new Manner(null, null, false, Polarity.AFFIRMED, false, Change.NONE, Status.NONE, false);

    /** The same, so that a source that differs does not make it wrong. */
    public Manner narrow() {
        return new Manner(speaker, speakerSpan, quoted, polarity, official, change, status, true);
    }

    /** The same where what stands around it shows that the words mean the whole of what the frame says. */
    public Manner whole() {
        return new Manner(speaker, speakerSpan, quoted, polarity, official, change, status, false);
    }

    /** Whether the verb announces a change, which its formal date may follow. */
    public boolean announces() {
        return change != Change.NONE;
    }

    /** Whether the sentence denies it. */
    public boolean denied() {
        return polarity == Polarity.DENIED;
    }

    /** Whether the sentence says it, for all that the grammar shows. */
    public boolean affirmed() {
        return polarity == Polarity.AFFIRMED;
    }

    /** What a verb tells of a change. */
    public enum Change {
        /** It tells of a state, or of what happened on its day. */
        NONE,
        /** It tells of a change that may take effect some days later: joined, resigned, signed. */
        ANNOUNCED,
        /** It tells of a decision that may take effect months later: elected, named, appointed; resigned, stepped down. */
        DECIDED
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
