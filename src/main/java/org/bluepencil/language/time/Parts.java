package org.bluepencil.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.bluepencil.language.numeral.NumberWords;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** A part of a longer time: "early 1990s", "mid-2019", "the end of June", "the first half of 2022", "Q2 2021". */
final class Parts {
    private final Pieces p;
    private final Clock clock;
    private final IntFunction<@Nullable Reading> whole;

    /** @param whole reads the longer time, of which a part is told */
    Parts(Pieces p, Clock clock, IntFunction<@Nullable Reading> whole) {
        this.p = p;
        this.clock = clock;
        this.whole = whole;
    }

    @Nullable
    Reading read(int at) {
        return switch (p.word(at)) {
            case "early", "late", "mid", "middle", "end", "start", "beginning", "earlier", "later", "midway" ->
                edge(at);
            case "year" -> p.is(p.isDash(at + 1) ? at + 2 : at + 1, "end") ? yearEnd(at) : null;
            case "first", "second", "third", "fourth", "last", "final", "fifth" -> counted(at);
            case "q", "h", "fy" -> p.isCapital(at) ? coded(at, at + 1, p.plain(at + 1)) : null;
            default ->
                p.plain(at) >= 1 && p.plain(at) <= 4 && p.is(at + 1, "q", "h") && p.isGlued(at + 1)
                        ? coded(at + 1, at + 1, p.plain(at))
                        : null;
        };
    }

    /** "early", "mid-", "the end of" and the like before a time. */
    private @Nullable Reading edge(int at) {
        String part = p.word(at);
        int next = at + 1;
        if (p.is(next, "-", "to") && (p.is(next + 1, "to") || p.is(next + 1, "mid", "late"))) {
            // "early-to-mid", "mid to late": the wider of the two
            int second = p.is(next + 1, "to") ? next + 2 : next + 1;
            second = p.isDash(second) ? second + 1 : second;
            if (p.is(second, "mid", "late")) {
                next = second + 1;
                part = p.is(second, "late") ? "second half" : "first half";
            }
        }
        boolean noun = p.is(at, "end", "start", "beginning", "middle", "midway");
        while (p.isDash(next) || (p.is(next, "of", "in", "the", "on", "through") && next < at + 4)) {
            next++;
        }
        if ((noun && next == at + 1) || (!noun && part.equals("late") && p.is(next, "last") && next > at + 1)) {
            return null;
        }
        Reading core = wholeAt(next);
        if (core == null) {
            return null;
        }
        boolean day = core.precision() == Precision.DAY
                && core.first() != null
                && core.first().equals(core.last());
        if (day || (core.precision() == Precision.DAY && core.period() == null)) {
            return noun ? null : core.spanning(at, core.to());
        }
        return cut(core, at, part);
    }

    /** The time of which a part is told; there, "the year" and "the month" are the present ones. */
    private @Nullable Reading wholeAt(int at) {
        boolean of = p.is(at - 1, "the") && p.is(at - 2, "of", "in");
        ChronoUnit unit = of ? CalendarWords.unit(p.word(at)) : null;
        if ((unit == ChronoUnit.YEARS && p.is(at, "year") && !Years.isPlausible(p, at + 1))
                || (unit == ChronoUnit.MONTHS && p.is(at, "month"))
                || (unit == ChronoUnit.DECADES && p.is(at, "decade"))) {
            return Reading.relative(at, at + 1, clock.unit(unit, 0), Clock.precision(unit));
        }
        return whole.apply(at);
    }

    private @Nullable Reading yearEnd(int at) {
        int next = p.isDash(at + 1) ? at + 3 : at + 2;
        if (Years.isYear(p, next)) {
            return Reading.of(at, next + 1, Moment.day(p.plain(next), 12, 31));
        }
        boolean bound = p.is(at - 1, "by", "at", "until", "before", "since", "after");
        LocalDate today = clock.today();
        Period last = today == null ? null : Period.on(LocalDate.of(today.getYear(), 12, 31));
        return bound ? Reading.relative(at, next, last, Precision.DAY) : null;
    }

    /** "first half of 2022", "third quarter", "first nine months of 2023", "second half of the year". */
    private @Nullable Reading counted(int at) {
        Integer number = p.is(at, "last", "final") ? Integer.valueOf(-1) : NumberWords.ordinal(p.word(at));
        int next = p.isDash(at + 1) ? at + 2 : at + 1;
        if (number == null) {
            return null;
        }
        boolean half = p.is(next, "half");
        boolean quarter = p.is(next, "quarter");
        int months = p.is(next + 1, "months") ? NumberWords.small(p.word(next)).orElse(p.plain(next)) : 0;
        if (!half && !quarter && (months < 1 || months > 11 || number > 1)) {
            return null;
        }
        int end = months > 0 ? next + 2 : next + 1;
        int coreAt = end;
        while (p.is(coreAt, "of", "in", "the", ",") && coreAt < end + 3) {
            coreAt++;
        }
        Reading core = wholeAt(coreAt);
        LocalDate first = core == null ? null : core.first();
        if (core == null || core.precision() == Precision.DAY || (core.precision() == Precision.MONTH && !half)) {
            boolean known = quarter && number >= 1 && number <= 4;
            return known ? Reading.relative(at, end, clock.quarter(number, tense(at)), Precision.MONTH) : null;
        }
        LocalDate last = core.last();
        if (first == null || last == null) {
            return Reading.open(at, core.to(), Precision.MONTH);
        }
        if (half) {
            return number > 2 ? null : cut(core, at, number == 1 ? "first half" : "second half");
        }
        if (core.precision() != Precision.YEAR) {
            return cut(core, at, number == 1 ? "early" : number < 0 ? "late" : "mid");
        }
        Period period;
        if (months > 0) {
            period = number == 1
                    ? Period.between(first, first.plusMonths(months).minusDays(1))
                    : Period.between(last.plusDays(1).minusMonths(months), last);
        } else {
            period = Clock.quarterOf(first.getYear(), number < 0 || number > 4 ? 4 : number);
        }
        return core.covering(at, core.to(), period, Precision.MONTH);
    }

    /** "Q2 2021", "2Q 2021", "H1 of 2022", "Q3", "FY2023"; {@code sign} holds the letter. */
    private @Nullable Reading coded(int sign, int number, int value) {
        int from = Math.min(sign, number);
        if (p.is(sign, "fy")) {
            boolean year = Years.isPlausible(p, sign + 1);
            return year ? Reading.of(sign, sign + 2, Moment.year(p.plain(sign + 1))) : null;
        }
        int from1 = number == sign ? sign - 1 : from;
        int end = number == sign ? sign + 1 : number + 1;
        boolean half = p.is(sign, "h");
        boolean glued = number == sign || p.isGlued(number);
        if (!glued || value < 1 || value > (half ? 2 : 4) || (p.isGlued(end) && p.isWord(end))) {
            return null;
        }
        int yearAt = p.is(end, "of", ",") || p.isDash(end) ? end + 1 : end;
        Period year =
                Years.isPlausible(p, yearAt) ? Moment.year(p.plain(yearAt)).period() : null;
        LocalDate first = year == null ? null : year.from();
        if (first == null) {
            return half ? null : Reading.relative(from1, end, clock.quarter(value, tense(sign)), Precision.MONTH);
        }
        LocalDate begin = half ? first.plusMonths(6L * value - 6) : first.plusMonths(3L * value - 3);
        Period period = Period.between(begin, begin.plusMonths(half ? 6 : 3).minusDays(1));
        return new Reading(from1, yearAt + 1, period, Precision.MONTH, false);
    }

    /** The second half of a year begins with a month, that of anything shorter with a day. */
    private static LocalDate middle(Reading core, LocalDate first, long days) {
        LocalDate middle = first.plusDays(Math.max(1, days / 2));
        return core.precision() == Precision.YEAR ? middle.withDayOfMonth(1) : middle;
    }

    private Reading cut(Reading core, int from, String part) {
        LocalDate first = core.first();
        LocalDate last = core.last();
        if (first == null || last == null) {
            return core.spanning(from, core.to());
        }
        LocalDate today = clock.today();
        boolean running = today != null && !today.isBefore(first) && !today.isAfter(last);
        LocalDate now = today == null ? first : today;
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        Period period =
                switch (part) {
                    case "earlier" -> running ? Period.between(first, now) : Period.between(first, last);
                    case "later" -> running ? Period.between(now, last) : Period.between(first, last);
                    case "early", "beginning", "start" -> Period.between(first, first.plusDays(days / 3));
                    case "late" -> Period.between(last.minusDays(days / 3), last);
                    case "end" -> Period.between(last.minusDays(days / 6), last);
                    case "first half" ->
                        Period.between(first, middle(core, first, days).minusDays(1));
                    case "second half" -> Period.between(middle(core, first, days), last);
                    default -> Period.between(first.plusDays(days / 4), last.minusDays(days / 4));
                };
        boolean half = part.endsWith("half") && core.precision() == Precision.YEAR;
        return core.covering(from, core.to(), period, half ? Precision.MONTH : core.precision());
    }

    private Tense tense(int at) {
        return Tense.around(p.tokens(), p.token(at).index());
    }
}
