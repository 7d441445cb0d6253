package org.bluepencil.source.knowledge;

/** A dump or an index that cannot be used at all; the message says what, where, why and what to do. */
public final class UnreadableKnowledge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableKnowledge(String message) {
        super(message);
    }

    public UnreadableKnowledge(String message, Throwable cause) {
        super(message, cause);
    }
}
