package org.bluepencil.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Turns what counts from the publication date into days. Every answer is null where that date is not known: today's date is
 * never guessed.
 */
final class Clock {
    /** A past date further back than this yields to a date to come that is nearer: "effective Jan. 7" in December. */
    private static final int FAR_BACK_IN_DAYS = 240;

    private static final int FAR_BACK_IN_MONTHS = 8;

    /** The most years from one 29 February to the next. */
    private static final int LEAP_YEARS_APART = 8;

    private final @Nullable LocalDate today;

    Clock(@Nullable LocalDate published) {
        this.today = published;
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    @Nullable
    Period dayFrom(int days) {
        return today == null ? null : Period.on(today.plusDays(days));
    }

    /**
     * A month without its year: the last one begun, or in a sentence on the future the next one not over. Where the last one is
     * far back and no verb says that it is meant, it is the next one, and none if the sentence tells the past.
     */
    @Nullable
    Period month(int month, Tense tense) {
        if (today == null) {
            return null;
        }
        int back = Math.floorMod(today.getMonthValue() - month, 12);
        YearMonth past = YearMonth.from(today).minusMonths(back);
        boolean far = back >= FAR_BACK_IN_MONTHS;
        return switch (tense) {
            case PAST -> days(past);
            case FUTURE -> days(back > 0 ? past.plusYears(1) : past);
            case OPEN -> days(far ? past.plusYears(1) : past);
            case LIKELY_PAST -> far ? null : days(past);
        };
    }

    private static Period days(YearMonth month) {
        return Period.between(month.atDay(1), month.atEndOfMonth());
    }

    /** A day and month without the year; null too if there is no such day. */
    @Nullable
    LocalDate day(int month, int day, Tense tense) {
        return yearly(year -> YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null, tense);
    }

    /** A day and month as it next comes after today (1), or last came before it (-1); null too if there is no such day. */
    @Nullable
    LocalDate day(int month, int day, int shift) {
        if (today == null) {
            return null;
        }
        for (int away = 0; away <= LEAP_YEARS_APART; away++) {
            YearMonth then = YearMonth.of(today.getYear() + away * shift, month);
            LocalDate date = then.isValidDay(day) ? then.atDay(day) : null;
            if (date != null && (shift > 0 ? date.isAfter(today) : date.isBefore(today))) {
                return date;
            }
        }
        return null;
    }

    /**
     * A day that comes once a year.
     *
     * @param inYear the day of a year, or null if that year has none
     */
    @Nullable
    LocalDate yearly(IntFunction<@Nullable LocalDate> inYear, Tense tense) {
        if (today == null) {
            return null;
        }
        LocalDate past = null;
        LocalDate coming = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate date = inYear.apply(year);
            if (date == null) {
                continue;
            }
            if (!date.isAfter(today)) {
                past = date;
            }
            if (coming == null && !date.isBefore(today)) {
                coming = date;
            }
        }
        if (past == null || coming == null) {
            return past == null ? coming : past;
        }
        long back = ChronoUnit.DAYS.between(past, today);
        long ahead = ChronoUnit.DAYS.between(today, coming);
        return switch (tense) {
            case PAST, LIKELY_PAST -> back <= FAR_BACK_IN_DAYS || back < ahead ? past : coming;
            case FUTURE -> ahead <= FAR_BACK_IN_DAYS || ahead < back ? coming : past;
            case OPEN -> back <= ahead ? past : coming;
        };
    }

    /** A weekday: today or the last one, in a sentence on the future today or the next one. */
    @Nullable
    Period weekday(DayOfWeek weekday, Tense tense) {
        if (today == null) {
            return null;
        }
        return Period.on(today.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The calendar unit that lies {@code shift} units from the present one: last year is year -1. */
    @Nullable
    Period unit(ChronoUnit unit, int shift) {
        if (today == null) {
            return null;
        }
        LocalDate then = today.plus(shift, unit);
        return switch (unit) {
            case WEEKS -> week(then);
            case MONTHS -> new Moment(then, Precision.MONTH).period();
            case YEARS -> new Moment(then, Precision.YEAR).period();
            case DECADES -> new Moment(then, Precision.DECADE).period();
            case CENTURIES -> new Moment(then, Precision.CENTURY).period();
            default -> Period.on(then);
        };
    }

    /** The days from Monday to Sunday around a day. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Period.between(monday, monday.plusDays(6));
    }

    /** The days of the last (negative) or next so many units, up to or from today. */
    @Nullable
    Period stretch(ChronoUnit unit, int count) {
        if (today == null) {
            return null;
        }
        LocalDate then = today.plus(count, unit);
        return count < 0 ? Period.between(then, today) : Period.between(today, then);
    }

    /** A quarter of the year, 1 to 4: the last one begun, or in a sentence on the future the next one not over. */
    @Nullable
    Period quarter(int quarter, Tense tense) {
        if (today == null) {
            return null;
        }
        int now = (today.getMonthValue() + 2) / 3;
        int year = today.getYear();
        // a quarter just over is the one that firms still report on
        boolean justOver = quarter == now - 1 && (today.getMonthValue() - 1) % 3 < 2;
        if (tense == Tense.FUTURE) {
            year += quarter < now && !justOver ? 1 : 0;
        } else {
            year -= quarter > now ? 1 : 0;
        }
        return quarterOf(year, quarter);
    }

    static Period quarterOf(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return Period.between(first, first.plusMonths(3).minusDays(1));
    }

    /** A season, by its first month: the last one begun (0), the one before it (-1), or the next to begin (1). */
    @Nullable
    Period season(int firstMonth, int shift) {
        if (today == null) {
            return null;
        }
        LocalDate first = LocalDate.of(today.getYear(), firstMonth, 1);
        if (shift > 0) {
            first = first.isAfter(today) ? first : first.plusYears(1);
        } else if (shift < 0) {
            first = first.plusMonths(3).isAfter(today) ? first.minusYears(1) : first;
        } else if (first.minusMonths(6).isAfter(today)) {
            first = first.minusYears(1);
        }
        return Period.between(first, first.plusMonths(3).minusDays(1));
    }

    /** The days from Monday to Friday of the week that lies {@code shift} weeks from this one. */
    @Nullable
    Period workingWeek(int shift) {
        Period week = unit(ChronoUnit.WEEKS, shift);
        LocalDate monday = week == null ? null : week.from();
        return monday == null ? null : Period.between(monday, monday.plusDays(4));
    }

    /** The weekend, Saturday and Sunday, of this week (0), so many weekends back (negative), or so many ahead. */
    @Nullable
    Period weekend(int shift) {
        if (today == null) {
            return null;
        }
        LocalDate saturday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        if (shift < 0) {
            saturday = saturday.plusWeeks(shift);
        } else if (shift > 0) {
            saturday = saturday.plusWeeks(today.isBefore(saturday) ? shift - 1 : shift);
        }
        return Period.between(saturday, saturday.plusDays(1));
    }

    static Precision precision(ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> Precision.MONTH;
            case YEARS -> Precision.YEAR;
            case DECADES -> Precision.DECADE;
            case CENTURIES -> Precision.CENTURY;
            default -> Precision.DAY;
        };
    }
}
