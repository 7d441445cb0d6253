package org.bluepencil.language.time;

import java.time.LocalDate;
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
 */
record Reading(int from, int to, @Nullable Period period, Precision precision, boolean relative) {

    static Reading of(int from, int to, Moment moment) {
        return new Reading(from, to, moment.period(), moment.precision(), false);
    }

    static Reading relative(int from, int to, @Nullable Period period, Precision precision) {
        return new Reading(from, to, period, precision, true);
    }

    /** A time that counts from something that the words do not tell: "six years later". */
    static Reading open(int from, int to, Precision precision) {
        return new Reading(from, to, null, precision, true);
    }

    Reading spanning(int newFrom, int newTo) {
        return new Reading(newFrom, newTo, period, precision, relative);
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
