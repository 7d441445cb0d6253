package org.bluepencil.evidence;

import java.time.LocalDate;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * When a statement holds: its start, end and point-in-time qualifiers, each with its own precision.
 *
 * @param start null if no start is stated
 * @param end null if no end is stated, or stated to be none
 * @param ended true if there is an end whose date is not known
 * @param pointInTime null if none is stated
 */
public record Validity(@Nullable Moment start, @Nullable Moment end, boolean ended, @Nullable Moment pointInTime) {
    public static final Validity UNDATED = new Validity(null, null, false, null);

    public boolean isDated() {
        return start != null || end != null || ended || pointInTime != null;
    }

    /** The first day on which it may hold, or null if not known. */
    public @Nullable LocalDate earliest() {
        return start != null ? start.first() : null;
    }

    /** The last day on which it may hold, or null if open: an end told to the year has not passed until the year is over. */
    public @Nullable LocalDate latest() {
        return end != null ? end.last() : null;
    }

    /**
     * Whether it holds on some day of the period: {@link Truth#UNKNOWN} if it is undated, has an end of unknown date, or
     * only touches the period within the coarseness of its dates.
     */
    public Truth holdsIn(Period period) {
        if (!isDated()) {
            return Truth.UNKNOWN;
        }
        if (start == null && end == null && pointInTime != null) {
            return pointInTime.period().overlaps(period) ? Truth.YES : Truth.NO;
        }
        Moment from = start;
        Moment to = end;
        if (from != null && period.to() != null && period.to().isBefore(from.first())) {
            return Truth.NO;
        }
        if (to != null && period.from() != null && period.from().isAfter(to.last())) {
            return Truth.NO;
        }
        if (ended && to == null) {
            return Truth.UNKNOWN;
        }
        boolean surelyBegun =
                from == null || period.to() == null || !period.to().isBefore(from.last());
        boolean surelyNotOver =
                to == null || period.from() == null || !period.from().isAfter(to.first());
        return surelyBegun && surelyNotOver ? Truth.YES : Truth.UNKNOWN;
    }

    /** {@code since 9 June 2017}, {@code 22 May 2004 to 26 May 2014}, or the empty string if undated. */
    public String inWords() {
        if (start != null && end != null) {
            return start.inWords() + " to " + end.inWords();
        }
        if (start != null) {
            return "since " + start.inWords() + (ended ? ", since ended" : "");
        }
        if (end != null) {
            return "until " + end.inWords();
        }
        if (pointInTime != null) {
            return "as of " + pointInTime.inWords();
        }
        return ended ? "ended" : "";
    }
}
