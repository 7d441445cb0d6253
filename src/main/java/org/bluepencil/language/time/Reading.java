package org.bluepencil.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bluepencil.language.Distance;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A time as the grammar read it, before the words that bind it are looked at.
 *
 * @param from index of its first piece
 * @param to index of the piece behind it
 * @param period the days that it covers, null if what it counts from is not known
 * @param relative whether it needed the publication date, or would have
 * @param distance how far it lies from a time told before, or null
 */
record Reading(
        int from, int to, @Nullable Period period, Precision precision, boolean relative, @Nullable Distance distance) {

    Reading(int from, int to, @Nullable Period period, Precision precision, boolean relative) {
        this(from, to, period, precision, relative, null);
    }

    static Reading of(int from, int to, Moment moment) {
        return new Reading(from, to, moment.period(), moment.precision(), false);
    }

    static Reading relative(int from, int to, @Nullable Period period, Precision precision) {
        return new Reading(from, to, period, precision, true);
    }

    /** A time whose days the words do not tell: "July 5" where no year is known. */
    static Reading open(int from, int to, Precision precision) {
        return new Reading(from, to, null, precision, true);
    }

    /** A time that counts from one told before: "six years later". */
    static Reading away(int from, int to, ChronoUnit unit, int count) {
        return new Reading(from, to, null, Clock.precision(unit), true, new Distance.By(unit, count));
    }

    Reading spanning(int newFrom, int newTo) {
        return new Reading(newFrom, newTo, period, precision, relative, distance);
    }

    boolean isOneDay() {
        return precision == Precision.DAY && first() != null && first().equals(last());
    }

    Reading covering(int newFrom, int newTo, @Nullable Period other, Precision otherPrecision) {
        return new Reading(newFrom, newTo, other, otherPrecision, relative);
    }

    @Nullable
    LocalDate first() {
        return period == null ? null : period.from();
    }

    @Nullable
    LocalDate last() {
        return period == null ? null : period.to();
    }
}
