package org.bluepencil.verdict;

import java.time.LocalDate;
import org.bluepencil.language.Mention;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/** Holds a moment against a time of the text, at the coarser precision of the two. */
final class TimeFit {
    private TimeFit() {}

    /** {@link Truth#UNKNOWN} if the two only overlap, or the text's time is not known. */
    static Truth of(Mention.Time time, Moment moment) {
        Period told = time.period();
        if (told == null) {
            return Truth.UNKNOWN;
        }
        return switch (time.bound()) {
            case IN, SINCE, FROM, UNTIL -> within(told, moment.period());
            case BY -> order(moment, told.to(), true);
            case BEFORE -> order(moment, told.from(), false);
            case AFTER -> after(moment, told.to());
        };
    }

    private static Truth within(Period told, Period known) {
        if (told.covers(known) || known.covers(told)) {
            return Truth.YES;
        }
        return told.overlaps(known) ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth order(Moment moment, @Nullable LocalDate limit, boolean included) {
        if (limit == null) {
            return Truth.UNKNOWN;
        }
        LocalDate last = included ? limit : limit.minusDays(1);
        if (!moment.last().isAfter(last)) {
            return Truth.YES;
        }
        return moment.first().isAfter(last) ? Truth.NO : Truth.UNKNOWN;
    }

    private static Truth after(Moment moment, @Nullable LocalDate limit) {
        if (limit == null) {
            return Truth.UNKNOWN;
        }
        if (moment.first().isAfter(limit)) {
            return Truth.YES;
        }
        return moment.last().isAfter(limit) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether the text is more exact than the moment: a day where the source tells only the year. */
    static boolean isFiner(Mention.Time time, Moment moment) {
        Period told = time.period();
        return told != null && moment.period().covers(told) && !told.covers(moment.period());
    }
}
