package org.bluepencil.verdict;

/** A house style that cannot be read; the message says where, what was found and what was expected. */
public final class UnreadableStyle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableStyle(String message) {
        super(message);
    }
}
