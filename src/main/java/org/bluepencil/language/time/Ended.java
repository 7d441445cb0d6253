package org.bluepencil.language.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.bluepencil.language.numeral.NumberWords;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Months told by their end, as firms with a year of their own do: "the third quarter ended Sept. 30", "the fiscal year ending 31
 * March 2024", "the nine months to June". What is read is the words before "ended"; the end is a time of its own.
 */
final class Ended {
    /** The most months that accounts cover. */
    private static final int LONGEST = 18;
    /** Accounts close with a month, or a few days before its end; a day in the middle of one ends no months. */
    private static final int LAST_DAYS = 7;

    private final Pieces p;
    private final IntFunction<@Nullable Reading> end;

    /** @param end reads the time at which they end */
    Ended(Pieces p, IntFunction<@Nullable Reading> end) {
        this.p = p;
        this.end = end;
    }

    @Nullable
    Reading read(int at) {
        return switch (p.word(at)) {
            case "quarter", "half", "year" -> named(at, at);
            case "first", "second", "third", "fourth", "final", "fiscal", "financial", "full" ->
                named(at, p.isDash(at + 1) ? at + 2 : at + 1);
            default -> months(at);
        };
    }

    private @Nullable Reading named(int from, int noun) {
        int months = p.is(noun, "quarter") ? 3 : p.is(noun, "half") ? 6 : p.is(noun, "year") ? 12 : 0;
        return months == 0 ? null : ending(from, noun + 1, months, "ended", "ending");
    }

    private @Nullable Reading months(int at) {
        int count = p.is(at + 1, "months") ? NumberWords.small(p.word(at)).orElse(p.plain(at)) : 0;
        return count > 0 && count <= LONGEST ? ending(at, at + 2, count, "ended", "ending", "to") : null;
    }

    private @Nullable Reading ending(int from, int to, int months, String... words) {
        int joint = p.is(to, "that", "which") ? to + 1 : to;
        if (!p.is(joint, words)) {
            return null;
        }
        int at = p.is(joint + 1, "in", "on", "the") ? joint + 2 : joint + 1;
        Reading told = end.apply(p.is(at, "the") ? at + 1 : at);
        LocalDate last = told == null ? null : told.last();
        boolean exact = told != null && (told.isOneDay() || told.precision() == Precision.MONTH);
        if (told == null || last == null || !exact) {
            return null;
        }
        LocalDate month = Moment.day(last).atMost(Precision.MONTH).last();
        boolean closes = month.getDayOfMonth() - last.getDayOfMonth() < LAST_DAYS;
        return closes
                ? told.covering(from, to, Period.between(month.plusDays(1).minusMonths(months), month), Precision.MONTH)
                : null;
    }
}
