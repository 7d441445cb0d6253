package org.bluepencil.language.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bluepencil.language.numeral.Amount;
import org.bluepencil.language.numeral.Amounts;
import org.bluepencil.language.numeral.Hedges;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** Times told by their distance: "yesterday", "last year", "next Friday", "three years ago", "six years later". */
final class Shifts {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(5000);

    private static final int CLOSE_IN_DAYS = 31;

    private final Pieces p;
    private final Clock clock;
    private final Dates dates;
    private final Beside beside;

    Shifts(Pieces p, Clock clock, Dates dates, Beside beside) {
        this.p = p;
        this.clock = clock;
        this.dates = dates;
        this.beside = beside;
    }

    @Nullable
    Reading read(int at) {
        return switch (p.word(at)) {
            case "yesterday" -> withDayPart(Reading.relative(at, at + 1, clock.dayFrom(-1), Precision.DAY));
            case "today" -> withDayPart(Reading.relative(at, at + 1, clock.dayFrom(0), Precision.DAY));
            case "tonight" -> Reading.relative(at, at + 1, clock.dayFrom(0), Precision.DAY);
            case "tomorrow" -> withDayPart(Reading.relative(at, at + 1, clock.dayFrom(1), Precision.DAY));
            case "last", "past" -> shifted(at, -1);
            case "this", "current" -> shifted(at, 0);
            case "next", "coming" -> shifted(at, 1);
            case "weekend" -> theWeekend(at);
            case "previous", "preceding", "following", "same", "that" -> elsewhere(at);
            default -> {
                Reading counted = counted(at);
                yield counted != null ? counted : weekday(at);
            }
        };
    }

    /** "Wednesday", "Friday night". */
    private @Nullable Reading weekday(int at) {
        DayOfWeek day = p.isCapital(at) ? CalendarWords.weekday(p.word(at), false) : null;
        // "on a Tuesday in May" is any of them
        if (day == null
                || p.is(at - 1, "a", "an", "one", "any", "every", "each", "some")
                || (p.isCapital(at - 1) && CalendarWords.namesDay(p.word(at - 1)))
                || (p.isCapital(at + 1)
                        && p.tag(at + 1).startsWith("NNP")
                        && p.tag(at - 1).startsWith("NNP")
                        && p.isCapital(at - 1))) {
            return null;
        }
        Reading named = withDayPart(Reading.relative(at, at + 1, clock.weekday(day, tense(at)), Precision.DAY));
        return inWeek(day, named);
    }

    /** "Tuesday next week", "Sunday of last week". */
    private Reading inWeek(DayOfWeek day, Reading named) {
        int next = p.is(named.to(), "of") ? named.to() + 1 : named.to();
        int shift = p.is(next, "last") ? -1 : p.is(next, "this") ? 0 : p.is(next, "next") ? 1 : 2;
        return shift > 1 || !p.is(next + 1, "week")
                ? named
                : Reading.relative(named.from(), next + 2, ofWeek(day, shift), Precision.DAY);
    }

    private @Nullable Period ofWeek(DayOfWeek day, int shift) {
        Period week = clock.unit(ChronoUnit.WEEKS, shift);
        LocalDate monday = week == null ? null : week.from();
        return monday == null ? null : Period.on(monday.plusDays(day.getValue() - 1L));
    }

    /** "next week Sunday", "last week on Tuesday". */
    private @Nullable Reading weekdayOf(int at, int behindWeek, int shift) {
        int dayAt = p.is(behindWeek, "on", ",") ? behindWeek + 1 : behindWeek;
        DayOfWeek day = p.isCapital(dayAt) ? CalendarWords.weekday(p.word(dayAt), false) : null;
        return day == null || (p.is(behindWeek, ",") && p.isWord(dayAt + 1))
                ? null
                : Reading.relative(at, dayAt + 1, ofWeek(day, shift), Precision.DAY);
    }

    private Reading withDayPart(Reading day) {
        return CalendarWords.isDayPart(p.word(day.to())) ? day.spanning(day.from(), day.to() + 1) : day;
    }

    /** "last year", "this March", "next Friday", "last summer", "last night", "the past three years". */
    private @Nullable Reading shifted(int at, int shift) {
        int next = at + 1;
        boolean now = shift == 0;
        String word = p.word(next);
        ChronoUnit unit = CalendarWords.unit(word);
        boolean plural = word.endsWith("s");
        // "the last year of the war", "the last year before it": a place in something else, nowhere near today
        boolean within = p.is(at - 1, "the") && p.is(next + 1, "of", "but", "before", "under", "when", "that");
        if (unit != null && !plural && !now && within) {
            return null;
        }
        if (unit != null && !plural) {
            boolean stretch = p.is(at, "past", "coming")
                    || (shift != 0 && p.is(at - 1, "the") && !p.is(at, "next") && unit != ChronoUnit.CENTURIES);
            if (unit == ChronoUnit.DAYS || (shift > 0 && p.is(at - 1, "the") && p.is(at, "next"))) {
                return unit == ChronoUnit.DAYS && !p.is(at - 1, "the") ? null : Reading.away(at, next + 1, unit, shift);
            }
            Reading weekday = unit == ChronoUnit.WEEKS ? weekdayOf(at, next + 1, shift) : null;
            if (weekday != null) {
                return weekday;
            }
            Period period = stretch ? clock.stretch(unit, shift) : clock.unit(unit, shift);
            return Reading.relative(at, next + 1, period, Clock.precision(unit));
        }
        if (p.is(next, "quarter")) {
            return Reading.relative(at, next + 1, quarter(shift), Precision.MONTH);
        }
        boolean working = p.is(next, "working", "business") && p.is(next + 1, "week") && !p.is(next + 2, "of");
        if (working && !p.is(at, "past") && (now || !p.is(at - 1, "the"))) {
            return Reading.relative(at, next + 2, clock.workingWeek(shift), Precision.DAY);
        }
        if (p.is(next, "weekend")) {
            return Reading.relative(at, next + 1, clock.weekend(shift), Precision.DAY);
        }
        if (CalendarWords.isDayPart(word) && !p.is(next, "noon")) {
            boolean lastNight = shift < 0 && word.equals("night");
            return lastNight || now ? Reading.relative(at, next + 1, clock.dayFrom(shift), Precision.DAY) : null;
        }
        int season = CalendarWords.season(word);
        if (season > 0) {
            return Reading.relative(at, next + 1, clock.season(season, shift), Precision.MONTH);
        }
        Reading day = day(at, shift);
        if (day != null) {
            return day;
        }
        if (p.isCapital(next)) {
            return named(at, shift);
        }
        return shift == 0 || p.is(at, "current") ? null : stretch(at, shift);
    }

    private @Nullable Period quarter(int shift) {
        LocalDate today = clock.today();
        if (today == null) {
            return null;
        }
        LocalDate then = today.plusMonths(3L * shift);
        return Clock.quarterOf(then.getYear(), (then.getMonthValue() + 2) / 3);
    }

    /** The whole quarters before this one, or behind it. */
    private @Nullable Period quarters(int count, int shift) {
        Period near = quarter(shift);
        LocalDate from = near == null ? null : near.from();
        LocalDate to = near == null ? null : near.to();
        if (from == null || to == null) {
            return null;
        }
        long others = 3L * (count - 1);
        return shift < 0
                ? Period.between(from.minusMonths(others), to)
                : Period.between(from, from.plusMonths(others + 3).minusDays(1));
    }

    /** "next 9th of May", "last March 3"; not the days in "the last 6 April meetings". */
    private @Nullable Reading day(int at, int shift) {
        boolean count = p.is(at - 1, "the") && p.isNumber(at + 1) && Years.ordinal(p, at + 1) < 0;
        boolean weekday = CalendarWords.weekday(p.word(at + 1), false) != null;
        Reading day = count || weekday ? null : dates.read(at + 1);
        if (day == null || day.precision() != Precision.DAY) {
            return null;
        }
        LocalDate near = day.relative() && day.isOneDay() && shift != 0 ? day.first() : null;
        LocalDate then = near == null ? null : clock.day(near.getMonthValue(), near.getDayOfMonth(), shift);
        LocalDate today = clock.today();
        if (then == null || today == null) {
            return day.spanning(at, day.to());
        }
        // on 5 July "last 4 July" may be yesterday or a year ago
        boolean close = Math.abs(ChronoUnit.DAYS.between(today, then)) < CLOSE_IN_DAYS;
        return close
                ? Reading.open(at, day.to(), Precision.DAY)
                : day.covering(at, day.to(), Period.on(then), Precision.DAY);
    }

    /** "last March", "next Friday"; "last Friday" on a Friday is a week ago. */
    private @Nullable Reading named(int at, int shift) {
        int month = CalendarWords.month(p.word(at + 1));
        LocalDate today = clock.today();
        if (month > 0) {
            Period period = shift == 0 && today != null
                    ? new org.bluepencil.value.Moment(LocalDate.of(today.getYear(), month, 1), Precision.MONTH).period()
                    : clock.month(month, shift > 0 ? Tense.FUTURE : Tense.PAST);
            Reading told = dates.read(at + 1);
            int to = told == null ? at + 2 : Math.max(told.to(), at + 2);
            return Reading.relative(at, to, period, Precision.MONTH);
        }
        DayOfWeek day = CalendarWords.weekday(p.word(at + 1), false);
        if (day == null) {
            return null;
        }
        Period period = today == null || shift == 0
                ? clock.weekday(day, tense(at))
                : clock.weekday(day, shift > 0 ? Tense.FUTURE : Tense.PAST);
        if (period != null && today != null && shift != 0 && today.equals(period.from())) {
            period = Period.on(today.plusWeeks(shift));
        }
        return withDayPart(Reading.relative(at, at + 2, period, Precision.DAY));
    }

    /** "the last three years", "the next 18 months", "the last two quarters". */
    private @Nullable Reading stretch(int at, int shift) {
        Amount amount = Amounts.read(p, at + 1);
        if (amount == null || !isCount(amount)) {
            return null;
        }
        if (p.is(amount.to(), "quarters")) {
            return Reading.relative(at, amount.to() + 1, quarters(amount.value().intValue(), shift), Precision.MONTH);
        }
        ChronoUnit unit = CalendarWords.unit(p.word(amount.to()));
        int count = amount.value().intValue() * shift;
        return unit == null
                ? null
                : Reading.relative(at, amount.to() + 1, clock.stretch(unit, count), Clock.precision(unit));
    }

    /** "the previous year", "the same day", "that year": told from another time of the text. */
    private @Nullable Reading elsewhere(int at) {
        ChronoUnit unit = CalendarWords.unit(p.word(at + 1));
        boolean plural = p.word(at + 1).endsWith("s");
        if (unit == null || plural) {
            return null;
        }
        int count = p.is(at, "previous", "preceding") ? -1 : p.is(at, "following") ? 1 : 0;
        // "that same day", "later that year"
        int from = p.is(at - 1, "that") && p.is(at, "same") ? at - 1 : at;
        return Reading.away(from, at + 2, unit, count);
    }

    /** "three years ago", "a decade ago", "two weeks earlier", "six years later", "a year-ago". */
    private @Nullable Reading counted(int at) {
        int unitAt;
        int count;
        if (p.is(at, "a", "an", "one")) {
            unitAt = at + 1;
            count = 1;
        } else if (CalendarWords.unit(p.word(at)) != null && p.isDash(at + 1) && p.is(at + 2, "ago", "earlier")) {
            unitAt = at;
            count = 1;
        } else {
            Amount amount = Amounts.read(p, at);
            if (amount == null || !isCount(amount)) {
                return null;
            }
            unitAt = amount.to();
            count = amount.value().intValue();
        }
        ChronoUnit unit = CalendarWords.unit(p.word(unitAt));
        int end = p.isDash(unitAt + 1) ? unitAt + 2 : unitAt + 1;
        if (unit == null) {
            return null;
        }
        if (p.is(end, "ago")) {
            return loosely(ago(at, end + 1, unit, count), unit, count);
        }
        boolean fromNow = p.is(end, "from") && p.is(end + 1, "now", "today");
        if (fromNow) {
            return Reading.relative(at, end + 2, clock.unit(unit, count), Clock.precision(unit));
        }
        boolean back = p.is(end, "earlier", "before", "previously");
        if (!back && !p.is(end, "later", "after", "from")) {
            return null;
        }
        Reading told = p.is(end, "before", "after", "from") ? beside.away(at, end, unit, count) : null;
        if (told != null) {
            return told;
        }
        if (p.is(end, "before", "after") && isTold(end + 1)) {
            return Reading.open(at, end + 1, Clock.precision(unit));
        }
        return p.is(end, "from") ? null : away(at, end + 1, unit, back ? -count : count);
    }

    /** "Two years after the flood": counted from what is told behind it, not from a time before; not so "two years after, he left". */
    private boolean isTold(int behind) {
        boolean back = p.is(behind, "that", "this", "then") && !p.isWord(behind + 1);
        return (p.isWord(behind) || p.isNumber(behind)) && !back && !p.is(behind, "and", "but", "or");
    }

    /** Decades and centuries are told to the year, not by the calendar's decades. */
    private static Reading away(int from, int to, ChronoUnit unit, int count) {
        return switch (unit) {
            case DECADES -> Reading.away(from, to, ChronoUnit.YEARS, 10 * count);
            case CENTURIES -> Reading.away(from, to, ChronoUnit.YEARS, 100 * count);
            default -> Reading.away(from, to, unit, count);
        };
    }

    /** "over the weekend", "at the weekend". */
    private @Nullable Reading theWeekend(int at) {
        if (!p.is(at - 1, "the") || !p.is(at - 2, "over", "at", "on", "during") || p.isDash(at + 1)) {
            return null;
        }
        LocalDate today = clock.today();
        boolean begun = today != null && today.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        boolean past =
                switch (tense(at)) {
                    case PAST, LIKELY_PAST, OPEN -> true;
                    case FUTURE -> false;
                };
        return Reading.relative(at, at + 1, clock.weekend(past && !begun ? -1 : 0), Precision.DAY);
    }

    /** A day, week, month or year in the past; decades and centuries likewise to the year. */
    private Reading ago(int from, int to, ChronoUnit unit, int count) {
        return switch (unit) {
            case DECADES -> Reading.relative(from, to, clock.unit(ChronoUnit.YEARS, -10 * count), Precision.YEAR);
            case CENTURIES -> Reading.relative(from, to, clock.unit(ChronoUnit.YEARS, -100 * count), Precision.YEAR);
            default -> Reading.relative(from, to, clock.unit(unit, -count), Clock.precision(unit));
        };
    }

    /** "nearly 50 years ago", "about six months ago": a tenth less or more, at least one unit. */
    private Reading loosely(Reading told, ChronoUnit unit, int count) {
        Hedges.Found hedge = Hedges.before(p, told.from());
        LocalDate first = told.first();
        LocalDate last = told.last();
        boolean about = hedge != null && hedge.hedge() == Hedge.ABOUT;
        boolean nearly = hedge != null && hedge.hedge() == Hedge.NEARLY;
        if (first == null || last == null || (!about && !nearly)) {
            return told;
        }
        int slack = Math.max(1, Math.round(count / 10f));
        Period days = Period.between(about ? first.minus(slack, unit) : first, last.plus(slack, unit));
        return told.covering(told.from(), told.to(), days, told.precision());
    }

    static boolean isCount(Amount amount) {
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        return whole && amount.value().compareTo(LONGEST) < 0;
    }

    private Tense tense(int at) {
        return Tense.around(p.tokens(), p.token(at).index(), Deadlines.isBefore(p, at));
    }
}
