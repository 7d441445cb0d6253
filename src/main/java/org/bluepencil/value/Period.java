package org.bluepencil.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included; a missing end is open: unknown, or not yet reached. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("period ends on " + to + " before it starts on " + from);
        }
    }

    public static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    public static Period on(LocalDate day) {
        return new Period(day, day);
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public static Period until(LocalDate to) {
        return new Period(null, to);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** True if every day of {@code other} lies in this period. */
    public boolean covers(Period other) {
        boolean fromStart = from == null || (other.from != null && !other.from.isBefore(from));
        boolean toEnd = to == null || (other.to != null && !other.to.isAfter(to));
        return fromStart && toEnd;
    }

    private boolean endsBefore(Period other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }

    /** {@code 2001-06-15/2024-07-04}, with {@code ..} for an open end. */
    @Override
    public String toString() {
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}
