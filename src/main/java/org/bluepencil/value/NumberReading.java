package org.bluepencil.value;

import java.math.BigDecimal;

/**
 * A number as a writer gave it: the amounts as written (low equals high unless a range was given), the hedge, the unit,
 * one unit of the last digit written ("9 million" has a step of 1,000,000; "9.25" of 0.01), and the reading as printed.
 */
public record NumberReading(
        BigDecimal low, BigDecimal high, Hedge hedge, Unit unit, boolean ordinal, BigDecimal step, String printed) {

    public NumberReading {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " above high " + high);
        }
    }

    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }
}
