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
    private final Pieces p;
    private final IntFunction<@Nullable Reading> end;

    /** @param end reads the time at which they end */
    Ended(Pieces p, IntFunction<@Nullable Reading> end) {
        this.p = p;
        this.end = end;
    }

    @Nullable
    Reading read(int at) {
        int noun = p.is(at, "first", "second", "third", "fourth", "final", "fiscal", "financial", "full", "half")
                ? at + 1
                : at;
        noun = p.isDash(noun) ? noun + 1 : noun;
        if (p.is(noun, "quarter", "half", "year")) {
            int months = p.is(noun, "quarter") ? 3 : p.is(noun, "half") || p.is(at, "half") ? 6 : 12;
            return ending(at, noun + 1, months, "ended", "ending");
        }
        int count = p.is(noun + 1, "months") ? NumberWords.small(p.word(noun)).orElse(p.plain(noun)) : 0;
        return count > 0 && count <= 18 && noun == at ? ending(at, noun + 2, count, "ended", "ending", "to") : null;
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
        // accounts close with a month; a day in the middle of one ends no months
        boolean closes = month.getDayOfMonth() - last.getDayOfMonth() < 7;
        return closes
                ? told.covering(from, to, Period.between(month.plusDays(1).minusMonths(months), month), Precision.MONTH)
                : null;
    }
}
