package org.bluepencil.evidence;

/** How far a source is trusted for a property. */
public enum Standing {
    /** 1: the authority for it, such as a statistics office for its own series. */
    AUTHORITY,
    /** 2: a reference work. */
    REFERENCE,
    /** 3: secondary: unreferenced, or imported from elsewhere, or a party to the matter. */
    SECONDARY;

    /** 1, 2 or 3, as in source definitions and in JSON. */
    public int number() {
        return ordinal() + 1;
    }

    public static Standing ofNumber(int number) {
        if (number < 1 || number > 3) {
            throw new IllegalArgumentException("a standing is 1, 2 or 3, not " + number);
        }
        return values()[number - 1];
    }

    public boolean atLeast(Standing other) {
        return compareTo(other) <= 0;
    }
}
