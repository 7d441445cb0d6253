package org.bluepencil.evidence;

/** How far a source is trusted for a property. */
public enum Standing {
    /** 1: the authority for it, such as a statistics office for its own series. */
    AUTHORITY(1),
    /** 2: a reference work. */
    REFERENCE(2),
    /** 3: secondary: unreferenced, or imported from elsewhere, or a party to the matter. */
    SECONDARY(3);

    private final int number;

    Standing(int number) {
        this.number = number;
    }

    /** 1, 2 or 3, as in source definitions and in JSON. */
    public int number() {
        return number;
    }

    public static Standing ofNumber(int number) {
        for (Standing standing : values()) {
            if (standing.number == number) {
                return standing;
            }
        }
        throw new IllegalArgumentException("a standing is 1, 2 or 3, not " + number);
    }

    public boolean atLeast(Standing other) {
        return compareTo(other) <= 0;
    }
}
