package org.bluepencil.claim;

import java.util.Locale;

/**
 * How much a sentence asks to be checked, from 0 (nothing to check) to 1 (a figure, a record, a comparison that somebody could
 * be wrong about). In between stands what could be checked and seldom is: "I grew up on a farm".
 */
public record Worth(double value) implements Comparable<Worth> {
    /** Nothing to check. */
    public static final Worth NONE = new Worth(0);

    /** Sentences that state a fact of small import are taught as one half; these are the middles to either side of it. */
    private static final double FACT = 0.25;

    private static final double CLAIM = 0.75;

    public Worth {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a worth is 0 to 1, not " + value);
        }
    }

    /** Whether it says something that could be checked at all. */
    public boolean statesFact() {
        return value >= FACT;
    }

    /** Whether it is worth the time of a checker. */
    public boolean isClaim() {
        return value >= CLAIM;
    }

    @Override
    public int compareTo(Worth other) {
        return Double.compare(value, other.value);
    }

    /** In hundredths: more digits would mean nothing. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
