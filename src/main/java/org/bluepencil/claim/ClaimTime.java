package org.bluepencil.claim;

import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * As of when the content is claimed.
 *
 * @param period the days meant, or null if neither the sentence nor the publication date tells
 * @param explicit true if the sentence names the time; false if it is taken from the tense and the publication date
 * @param printed the reading as printed, such as {@code last year = 2023}
 */
public record ClaimTime(@Nullable Period period, Precision precision, boolean explicit, Tense tense, String printed) {

    /** Whether it may be of an earlier day that nobody names. */
    public boolean isPast() {
        return tense == Tense.PAST || tense == Tense.STANDING;
    }

    /** The same in another tense. */
    public ClaimTime in(Tense other) {
        return new ClaimTime(period, precision, explicit, other, printed);
    }

    /** The tense of the clause. */
    public enum Tense {
        PAST,
        /**
         * A participle of a state beside a verb in the present: "is a brewery based in Tarn". It mostly speaks of the present, but
         * "an empire ruled by Trajan is remembered" does not.
         */
        STANDING,
        PRESENT,
        PERFECT,
        FUTURE
    }
}
