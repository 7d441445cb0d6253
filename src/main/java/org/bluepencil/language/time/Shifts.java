package org.bluepencil.language.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bluepencil.language.numeral.Amount;
import org.bluepencil.language.numeral.Amounts;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** Times told by their distance: "yesterday", "last year", "next Friday", "three years ago", "six years later". */
final class Shifts {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(5000);

    private final Pieces p;
    private final Clock clock;

    Shifts(Pieces p, Clock clock) {
        this.p = p;
        this.clock = clock;
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
        if (day == null
                || (p.isCapital(at + 1)
                        && p.tag(at + 1).startsWith("NNP")
                        && p.tag(at - 1).startsWith("NNP")
                        && p.isCapital(at - 1))) {
            return null;
        }
        return withDayPart(Reading.relative(at, at + 1, clock.weekday(day, tense(at)), Precision.DAY));
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
        if (unit != null && !plural) {
            boolean stretch = p.is(at, "past", "coming")
                    || (shift != 0 && p.is(at - 1, "the") && !p.is(at, "next") && unit != ChronoUnit.CENTURIES);
            if (unit == ChronoUnit.DAYS || (shift > 0 && p.is(at - 1, "the") && p.is(at, "next"))) {
                return unit == ChronoUnit.DAYS && !p.is(at - 1, "the")
                        ? null
                        : Reading.open(at, next + 1, Clock.precision(unit));
            }
            Period period = stretch ? clock.stretch(unit, shift) : clock.unit(unit, shift);
            return Reading.relative(at, next + 1, period, Clock.precision(unit));
        }
        if (p.is(next, "quarter")) {
            return Reading.relative(at, next + 1, quarter(shift), Precision.MONTH);
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

    /** "last March", "next Friday"; "last Friday" on a Friday is a week ago. */
    private @Nullable Reading named(int at, int shift) {
        int month = CalendarWords.month(p.word(at + 1));
        LocalDate today = clock.today();
        if (month > 0) {
            Period period = shift == 0 && today != null
                    ? new org.bluepencil.value.Moment(LocalDate.of(today.getYear(), month, 1), Precision.MONTH).period()
                    : clock.month(month, shift > 0 ? Tense.FUTURE : Tense.PAST);
            Reading day = new Dates(p, clock).read(at + 1);
            return day != null && day.precision() == Precision.DAY
                    ? day.spanning(at, day.to())
                    : Reading.relative(at, day == null ? at + 2 : Math.max(day.to(), at + 2), period, Precision.MONTH);
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

    /** "the last three years", "the next 18 months". */
    private @Nullable Reading stretch(int at, int shift) {
        Amount amount = Amounts.read(p, at + 1);
        if (amount == null || !isCount(amount)) {
            return null;
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
        return unit == null || plural ? null : Reading.open(at, at + 2, Clock.precision(unit));
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
            return ago(at, end + 1, unit, count);
        }
        boolean fromNow = p.is(end, "from") && p.is(end + 1, "now", "today");
        if (fromNow) {
            return Reading.relative(at, end + 2, clock.unit(unit, count), Clock.precision(unit));
        }
        boolean open = p.is(end, "later", "earlier", "before", "after", "previously");
        return open ? Reading.open(at, end + 1, Clock.precision(unit)) : null;
    }

    /** A day, week, month or year in the past; decades and centuries ago are told to the year, not by the calendar's decades. */
    private Reading ago(int from, int to, ChronoUnit unit, int count) {
        return switch (unit) {
            case DECADES -> Reading.relative(from, to, clock.unit(ChronoUnit.YEARS, -10 * count), Precision.YEAR);
            case CENTURIES -> Reading.relative(from, to, clock.unit(ChronoUnit.YEARS, -100 * count), Precision.YEAR);
            default -> Reading.relative(from, to, clock.unit(unit, -count), Clock.precision(unit));
        };
    }

    private static boolean isCount(Amount amount) {
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        return whole && amount.value().compareTo(LONGEST) < 0;
    }

    private Tense tense(int at) {
        return Tense.around(p.tokens(), p.token(at).index());
    }
}
