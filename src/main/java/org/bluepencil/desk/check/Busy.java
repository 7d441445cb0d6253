package org.bluepencil.desk.check;

/** More checks wait than the desk takes. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;

    Busy(int most) {
        super(most + " checks are waiting already: try again in a few seconds");
    }
}
