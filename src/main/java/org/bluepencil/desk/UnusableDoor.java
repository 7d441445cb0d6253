package org.bluepencil.desk;

/** The desk cannot listen where it should; the message says why and what to do. */
public final class UnusableDoor extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableDoor(String message, Throwable cause) {
        super(message, cause);
    }
}
