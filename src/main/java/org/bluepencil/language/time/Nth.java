package org.bluepencil.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.bluepencil.language.numeral.Amount;
import org.bluepencil.language.numeral.Amounts;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** What is counted within a longer time: "the first Friday of July", "the third week of March", "the last ten days of 2020". */
final class Nth {
    private final Pieces p;
    private final IntFunction<@Nullable Reading> whole;

    /** @param whole reads the longer time */
    Nth(Pieces p, IntFunction<@Nullable Reading> whole) {
        this.p = p;
        this.whole = whole;
    }

    @Nullable
    Reading read(int at) {
        boolean last = p.is(at, "last", "final");
        int number = last ? -1 : Years.ordinal(p, at);
        if (!last && number < 1) {
            return null;
        }
        int next = last ? at + 1 : Years.ordinalEnd(p, at);
        Reading many = number == 1 || last ? stretch(at, next, last) : null;
        if (many != null) {
            return many;
        }
        DayOfWeek weekday = p.isCapital(next) ? CalendarWords.weekday(p.word(next), false) : null;
        boolean week = p.is(next, "week");
        boolean month = p.is(next, "month");
        int of = weekday != null || week || month ? next + 1 : p.isNumber(at) ? next : -1;
        if (of < 0 || !p.is(of, "of", "in")) {
            return null;
        }
        Reading core = wholeAt(of + 1);
        LocalDate first = core == null ? null : core.first();
        if (core == null || first == null || core.period() == null) {
            return null;
        }
        if (weekday != null) {
            return isMonth(core) ? day(core, at, weekday(first, weekday, number)) : null;
        }
        if (week) {
            return isMonth(core) || core.precision() == Precision.YEAR ? week(core, at, number) : null;
        }
        if (month) {
            return core.precision() == Precision.YEAR && number <= 12 ? month(core, at, first, number) : null;
        }
        boolean day = isMonth(core) && core.relative() && number <= first.lengthOfMonth();
        return day ? day(core, at, first.withDayOfMonth(number)) : null;
    }

    /** "the first ten days of last year", "the last two weeks of May", "the first two quarters of 1990". */
    private @Nullable Reading stretch(int at, int next, boolean last) {
        Amount amount = Amounts.read(p, next);
        if (amount == null || !Shifts.isCount(amount) || amount.value().signum() <= 0) {
            return null;
        }
        boolean quarters = p.is(amount.to(), "quarters");
        ChronoUnit unit = quarters ? ChronoUnit.MONTHS : CalendarWords.unit(p.word(amount.to()));
        Reading core = unit == null || !p.is(amount.to() + 1, "of", "in") ? null : wholeAt(amount.to() + 2);
        LocalDate first = core == null ? null : core.first();
        LocalDate end = core == null ? null : core.last();
        if (core == null || unit == null || first == null || end == null) {
            return null;
        }
        long count = amount.value().longValue() * (quarters ? 3 : 1);
        Period part = last
                ? Period.between(end.plusDays(1).minus(count, unit), end)
                : Period.between(first, first.plus(count, unit).minusDays(1));
        return core.period() != null && core.period().covers(part)
                ? core.covering(at, core.to(), part, Clock.precision(unit))
                : null;
    }

    private @Nullable Reading wholeAt(int at) {
        return whole.apply(p.is(at, "the") ? at + 1 : at);
    }

    private static boolean isMonth(Reading core) {
        LocalDate first = core.first();
        return core.precision() == Precision.MONTH
                && first != null
                && Moment.month(first.getYear(), first.getMonthValue()).period().equals(core.period());
    }

    private static LocalDate weekday(LocalDate month, DayOfWeek weekday, int number) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    private @Nullable Reading day(Reading core, int from, LocalDate day) {
        return core.period() != null && core.period().contains(day)
                ? core.covering(from, core.to(), Period.on(day), Precision.DAY)
                : null;
    }

    /** By the rule of ISO 8601: a week belongs to the month or year that holds its Thursday. */
    private @Nullable Reading week(Reading core, int from, int number) {
        LocalDate first = core.first();
        LocalDate last = core.last();
        if (first == null || last == null) {
            return null;
        }
        LocalDate thursday = number > 0
                ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(number - 1L)
                : last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return thursday.isAfter(last)
                ? null
                : core.covering(
                        from, core.to(), Period.between(thursday.minusDays(3), thursday.plusDays(3)), Precision.DAY);
    }

    private static Reading month(Reading core, int from, LocalDate first, int number) {
        int month = number < 0 ? 12 : number;
        return core.covering(
                from, core.to(), Moment.month(first.getYear(), month).period(), Precision.MONTH);
    }
}
