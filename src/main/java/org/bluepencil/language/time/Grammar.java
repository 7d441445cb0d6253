package org.bluepencil.language.time;

import java.time.LocalDate;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** The times of one sentence: a part, a range or a point of the calendar at each place. */
final class Grammar {
    private final Pieces p;
    private final Dates dates;
    private final Shifts shifts;
    private final Parts parts;
    private final Ended ended;
    private final Nth nth;
    private final Beside beside;
    private final Holidays holidays;
    private final Reported reported;
    private final Clock clock;

    Grammar(Pieces p, Clock clock) {
        this.p = p;
        this.clock = clock;
        this.beside = new Beside(p, clock, this::point);
        this.dates = new Dates(p, clock);
        this.shifts = new Shifts(p, clock, dates, beside);
        this.parts = new Parts(p, clock, this::point);
        this.ended = new Ended(p, this::point);
        this.nth = new Nth(p, this::point);
        this.holidays = new Holidays(p, clock, dates);
        this.reported = new Reported(p, clock);
    }

    /** The longest time that begins at this piece, or null. */
    @Nullable
    Reading read(int at) {
        Reading first = one(at);
        return first == null ? null : joined(withQuarter(first));
    }

    /** "the 2023 third quarter", "this year's second quarter". */
    private Reading withQuarter(Reading year) {
        LocalDate first = year.first();
        int next = p.isApostrophe(year.to()) && p.is(year.to() + 1, "s") ? year.to() + 2 : year.to();
        int quarter = Years.ordinal(p, next);
        boolean named = quarter >= 1 && quarter <= 4 && p.is(next + 1, "quarter");
        if (first == null || !named || year.precision() != Precision.YEAR) {
            return year;
        }
        return year.covering(year.from(), next + 2, Clock.quarterOf(first.getYear(), quarter), Precision.MONTH);
    }

    private @Nullable Reading one(int at) {
        Reading within = ended.read(at);
        within = within != null ? within : nth.read(at);
        if (within != null) {
            return within;
        }
        Reading report = reported.read(at);
        if (report != null) {
            return report;
        }
        Reading part = parts.read(at);
        return part != null ? part : point(at);
    }

    private @Nullable Reading point(int at) {
        Reading date = dates.read(at);
        date = date != null ? date : holidays.read(at);
        date = date != null ? date : beside.read(at);
        if (date != null) {
            return date;
        }
        Reading quarter = p.is(at, "q", "h", "third", "second", "fourth", "first") ? parts.read(at) : null;
        if (quarter != null) {
            return quarter;
        }
        Reading fiscal = fiscal(at);
        if (fiscal != null) {
            return fiscal;
        }
        Reading season = season(at);
        if (season != null) {
            return season;
        }
        Reading year = Years.read(p, at);
        return year != null ? year : shifts.read(at);
    }

    /** "fiscal year 2023", "fiscal 2023", "the financial year 2023-24", "the year 2000". */
    private @Nullable Reading fiscal(int at) {
        int yearAt = p.is(at, "fiscal", "financial")
                ? p.is(at + 1, "year") ? at + 2 : at + 1
                : p.is(at, "year") ? at + 1 : -1;
        return yearAt > 0 && Years.isPlausible(p, yearAt)
                ? Reading.of(at, yearAt + 1, Moment.year(p.plain(yearAt)))
                : null;
    }

    /** "spring 2020", "the summer of 2019". */
    private @Nullable Reading season(int at) {
        int first = CalendarWords.season(p.word(at));
        int yearAt = p.is(at + 1, "of") ? at + 2 : at + 1;
        if (first > 0 && p.is(at - 1, "early", "late", "mid", "-")) {
            boolean year = Years.isPlausible(p, yearAt);
            if (!year && !p.isWord(at + 1)) {
                return Reading.relative(at, at + 1, clock.season(first, 0), Precision.MONTH);
            }
        }
        if (first == 0 || !Years.isPlausible(p, yearAt) || p.tag(at).startsWith("VB")) {
            return null;
        }
        LocalDate start = LocalDate.of(p.plain(yearAt), first, 1);
        return new Reading(
                at, yearAt + 1, Period.between(start, start.plusMonths(3).minusDays(1)), Precision.MONTH, false);
    }

    /** "2010 to 2015", "between 1990 and 1995", "2018-20", "March to May 2020". */
    private Reading joined(Reading first) {
        int joint = first.to();
        boolean between = p.is(joint, "and") && follows(first.from(), "between");
        boolean to = p.is(joint, "to", "until", "till", "through")
                && (follows(first.from(), "from") || sameKind(first, joint + 1));
        boolean dash = p.isDash(joint) && (p.isGlued(joint) == p.isGlued(joint + 1));
        if (!between && !to && !dash) {
            return first;
        }
        int next = p.is(joint + 1, "the") ? joint + 2 : joint + 1;
        if (!dash && p.is(next, "now", "today", "present")) {
            return untilNow(first, next);
        }
        Reading second = dash && isShortYear(first, joint) ? shortYear(first, joint + 1) : one(next);
        if (second == null || second.period() == null) {
            return first;
        }
        LocalDate start = first.first();
        LocalDate end = second.last();
        if (first.relative() && !second.relative() && start != null && end != null) {
            start = start.withYear(end.getYear());
            start = start.isAfter(end) ? start.minusYears(1) : start;
        }
        if (first.relative() && second.relative() && start != null && end != null && start.isAfter(end)) {
            start = start.minusYears(1);
        }
        boolean mixed = dash && first.precision() != second.precision();
        if (start == null || end == null || end.isBefore(start) || mixed) {
            return first;
        }
        Precision precision = Precision.coarser(first.precision(), second.precision());
        return new Reading(
                first.from(),
                second.to(),
                Period.between(start, end),
                precision,
                first.relative() && second.relative());
    }

    /** "from 2010 until now" */
    private Reading untilNow(Reading first, int now) {
        LocalDate start = first.first();
        LocalDate today = clock.today();
        return start == null || today == null || today.isBefore(start)
                ? first
                : new Reading(first.from(), now + 1, Period.between(start, today), Precision.DAY, true);
    }

    private boolean follows(int at, String word) {
        return p.is(at - 1, word) || (p.is(at - 1, "the") && p.is(at - 2, word));
    }

    private boolean sameKind(Reading first, int at) {
        boolean monthOfYear = p.isCapital(at) && CalendarWords.month(p.word(at)) > 0 && Years.isPlausible(p, at + 1);
        boolean years =
                first.precision() == Precision.YEAR && !first.relative() && (Years.isPlausible(p, at) || monthOfYear);
        boolean months = first.precision() == Precision.MONTH && CalendarWords.month(p.word(at)) > 0 && p.isCapital(at);
        return years || months;
    }

    /** The "20" of "2018-20". */
    private boolean isShortYear(Reading first, int joint) {
        return first.precision() == Precision.YEAR
                && !first.relative()
                && p.isGlued(joint)
                && p.isGlued(joint + 1)
                && p.word(joint + 1).length() == 2
                && p.plain(joint + 1) > p.plain(joint - 1) % 100;
    }

    private @Nullable Reading shortYear(Reading first, int at) {
        LocalDate start = first.first();
        return start == null ? null : Reading.of(at, at + 1, Moment.year(start.getYear() / 100 * 100 + p.plain(at)));
    }
}
