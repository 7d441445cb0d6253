package org.bluepencil.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** Times told beside another: "the day before yesterday", "three days after 12 January", "the week of 23 July". */
final class Beside {
    private final Pieces p;
    private final Clock clock;
    private final IntFunction<@Nullable Reading> other;

    /** @param other reads the time beside which this one lies */
    Beside(Pieces p, Clock clock, IntFunction<@Nullable Reading> other) {
        this.p = p;
        this.clock = clock;
        this.other = other;
    }

    /** "day before yesterday", "week after next", "week of July 23", "year to date", from the unit on. */
    @Nullable
    Reading read(int at) {
        boolean told = p.is(at - 1, "the");
        boolean before = p.is(at + 1, "before");
        boolean overNext = told && (before ? p.is(at + 2, "last") : p.is(at + 1, "after") && p.is(at + 2, "next"));
        if (overNext && p.is(at, "weekend")) {
            return Reading.relative(at, at + 3, clock.weekend(before ? -2 : 2), Precision.DAY);
        }
        ChronoUnit unit = CalendarWords.unit(p.word(at));
        if (unit == null || p.word(at).endsWith("s")) {
            return null;
        }
        if (unit == ChronoUnit.YEARS && p.is(at + 1, "to") && p.is(at + 2, "date")) {
            LocalDate today = clock.today();
            Period begun = today == null ? null : Period.between(today.withDayOfYear(1), today);
            return Reading.relative(at, at + 3, begun, Precision.DAY);
        }
        if (overNext) {
            return Reading.relative(at, at + 3, clock.unit(unit, before ? -2 : 2), Clock.precision(unit));
        }
        if (unit == ChronoUnit.WEEKS && p.is(at + 1, "of", "beginning", "starting")) {
            return weekOf(at);
        }
        if (told && p.is(at + 1, "before", "after") && !p.isWord(at + 2) && !p.isNumber(at + 2)) {
            return Reading.away(at, at + 2, unit, before ? -1 : 1);
        }
        boolean counted = told && unit != ChronoUnit.WEEKS && p.is(at + 1, "before", "after", "following");
        return counted ? away(at, at + 1, unit, 1) : null;
    }

    /** "the week of 23 July": the week from Monday on that holds it. */
    private @Nullable Reading weekOf(int at) {
        Reading day = other.apply(p.is(at + 2, "the") ? at + 3 : at + 2);
        LocalDate first = day == null || !day.isOneDay() ? null : day.first();
        if (day == null || first == null) {
            return null;
        }
        return day.covering(at, day.to(), Clock.week(first), Precision.DAY);
    }

    /** "three days after 12 January", where the word before, after or from stands at {@code joint}; null without such a time. */
    @Nullable
    Reading away(int from, int joint, ChronoUnit unit, int units) {
        Reading core = other.apply(p.is(joint + 1, "the") ? joint + 2 : joint + 1);
        boolean range = core != null && p.is(joint, "from") && !core.isOneDay();
        if (core == null || core.first() == null || range || !reaches(core, unit)) {
            // "nine years from 1922 to 1931" is a length of time
            return null;
        }
        int count = p.is(joint, "before") ? -units : units;
        return core.covering(from, core.to(), shifted(core, unit, count), Clock.precision(unit));
    }

    /** Whether so exact a time can be counted in such units: no days after a month. */
    private static boolean reaches(Reading core, ChronoUnit unit) {
        return switch (unit) {
            case DAYS, WEEKS -> core.isOneDay();
            default -> !core.precision().coarserThan(Clock.precision(unit));
        };
    }

    /** Days and weeks are counted from the day, months and years by the calendar. */
    private static Period shifted(Reading core, ChronoUnit unit, int count) {
        LocalDate first = core.first() == null ? LocalDate.EPOCH : core.first();
        LocalDate then = first.plus(count, unit);
        return new Moment(then, Clock.precision(unit)).period();
    }
}
