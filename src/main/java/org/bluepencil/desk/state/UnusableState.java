package org.bluepencil.desk.state;

/** The file of the desk's state cannot be used; the message says why and what to do. */
public final class UnusableState extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableState(String message, Throwable cause) {
        super(message, cause);
    }

    UnusableState(String message) {
        super(message);
    }
}
