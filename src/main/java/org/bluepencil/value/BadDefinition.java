package org.bluepencil.value;

/** A definition file (a frame, a source, a style) that cannot be used: where, why, and what was expected. */
public final class BadDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param place {@code file:line:column} */
    public BadDefinition(String place, String why, String expected) {
        super(place + ": " + why + (expected.isEmpty() ? "" : "\n  expected: " + expected));
    }

    public BadDefinition(String message) {
        super(message);
    }
}
