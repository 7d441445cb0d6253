package org.bluepencil.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import org.bluepencil.language.number.Words;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** Times told from the publication date: "last year", "in March", "on Wednesday", "three years ago". */
final class RelativeTimes {
    private final @Nullable LocalDate today;
    private final boolean future;

    RelativeTimes(@Nullable LocalDate published, boolean future) {
        this.today = published;
        this.future = future;
    }

    @Nullable Reading read(Cursor c, int at) {
        Reading part = partOf(c, at);
        return part != null ? part : point(c, at);
    }

    private @Nullable Reading point(Cursor c, int at) {
        if (c.is(at, "yesterday")) {
            return day(at, at + 1, -1);
        }
        if (c.is(at, "today", "tonight")) {
            return day(at, at + 1, 0);
        }
        if (c.is(at, "tomorrow")) {
            return day(at, at + 1, 1);
        }
        if (c.is(at, "last", "this", "next", "previous", "past", "coming")) {
            return lastOrNext(c, at);
        }
        Reading ago = ago(c, at);
        if (ago != null) {
            return ago;
        }
        if (!c.form(at).isEmpty()) {
            DayOfWeek weekday = CalendarWords.weekday(c.form(at));
            if (weekday != null) {
                Reading dated = weekdayWithDate(c, at);
                return dated != null ? dated : weekday(at, at + 1, weekday);
            }
        }
        return monthOrDay(c, at);
    }

    /** "earlier this month", "late last year", "early in March", "the end of June", "mid-March". */
    private @Nullable Reading partOf(Cursor c, int at) {
        if (!c.is(at, "earlier", "later", "early", "late", "mid", "mid-", "end", "beginning", "start", "middle")) {
            return null;
        }
        int next = at + 1;
        while (next < at + 3 && (c.is(next, "in", "of", "the") || c.isDash(next))) {
            next++;
        }
        Reading whole = point(c, next);
        if (whole == null || whole.precision() == Precision.DAY) {
            return null;
        }
        Period period = whole.period();
        if (period == null || period.from() == null || period.to() == null) {
            return new Reading(at, whole.to(), null, whole.precision(), true);
        }
        LocalDate first = period.from();
        LocalDate last = period.to();
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        Period cut = switch (c.lower(at)) {
            case "earlier" -> today != null && today.isBefore(last) && !today.isBefore(first) ? new Period(first, today) : period;
            case "later" -> today != null && today.isAfter(first) && !today.isAfter(last) ? new Period(today, last) : period;
            case "early", "beginning", "start" -> new Period(first, first.plusDays(days / 3));
            case "late" -> new Period(last.minusDays(days / 3), last);
            case "end" -> new Period(last.minusDays(days / 6), last);
            default -> new Period(first.plusDays(days / 4), last.minusDays(days / 4));
        };
        return new Reading(at, whole.to(), cut, whole.precision(), true);
    }

    private @Nullable Reading weekdayWithDate(Cursor c, int at) {
        int next = c.is(at + 1, ",") ? at + 2 : at + 1;
        Reading date = monthOrDay(c, next);
        return date == null || date.precision() != Precision.DAY
                ? null
                : new Reading(at, date.to(), date.period(), Precision.DAY, true);
    }

    private Reading day(int from, int to, int offset) {
        return new Reading(from, to, today == null ? null : Period.on(today.plusDays(offset)), Precision.DAY, true);
    }

    private Reading weekday(int from, int to, DayOfWeek weekday) {
        if (today == null) {
            return new Reading(from, to, null, Precision.DAY, true);
        }
        LocalDate day = today.with(future ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
        return new Reading(from, to, Period.on(day), Precision.DAY, true);
    }

    private @Nullable Reading lastOrNext(Cursor c, int at) {
        int shift = c.is(at, "last", "previous", "past") ? -1 : c.is(at, "this") ? 0 : 1;
        String unit = c.lower(at + 1);
        int to = at + 2;
        if (c.lemma(at + 1).endsWith("s") && !unit.equals("this")) {
            return null;
        }
        switch (unit) {
            case "year" -> {
                return of(at, to, today == null ? null : Moment.year(today.getYear() + shift));
            }
            case "month" -> {
                return of(at, to, today == null ? null : new Moment(today.plusMonths(shift), Precision.MONTH), Precision.MONTH);
            }
            case "week" -> {
                if (today == null) {
                    return new Reading(at, to, null, Precision.DAY, true);
                }
                LocalDate monday = today.plusWeeks(shift).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return new Reading(at, to, new Period(monday, monday.plusDays(6)), Precision.DAY, true);
            }
            case "decade", "century" -> {
                Precision precision = unit.equals("decade") ? Precision.DECADE : Precision.CENTURY;
                LocalDate then = today == null ? null : today.plusYears(shift * (precision == Precision.DECADE ? 10L : 100L));
                return of(at, to, then == null ? null : new Moment(then, precision), precision);
            }
            default -> {
                return lastNamed(c, at, shift);
            }
        }
    }

    /** "last March", "next Friday", "last summer". */
    private @Nullable Reading lastNamed(Cursor c, int at, int shift) {
        OptionalInt month = c.month(at + 1);
        if (month.isPresent()) {
            return of(at, at + 2, today == null ? null : nearMonth(month.getAsInt(), shift > 0), Precision.MONTH);
        }
        DayOfWeek weekday = c.form(at + 1).isEmpty() ? null : CalendarWords.weekday(c.form(at + 1));
        if (weekday != null) {
            LocalDate day = today == null
                    ? null
                    : today.with(shift > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
            return new Reading(at, at + 2, day == null ? null : Period.on(day), Precision.DAY, true);
        }
        Integer season = CalendarWords.season(c.lower(at + 1));
        if (season != null) {
            if (today == null) {
                return new Reading(at, at + 2, null, Precision.MONTH, true);
            }
            LocalDate first = LocalDate.of(today.getYear() + (shift > 0 ? 1 : 0), season, 1);
            while (shift < 0 && !first.plusMonths(3).isBefore(today.plusDays(1))) {
                first = first.minusYears(1);
            }
            return new Reading(at, at + 2, new Period(first, first.plusMonths(3).minusDays(1)), Precision.MONTH, true);
        }
        return null;
    }

    /** "three years ago", "a decade ago", "two weeks earlier" (open: earlier than what the text tells). */
    private @Nullable Reading ago(Cursor c, int at) {
        OptionalInt count = Words.small(c.lower(at));
        if (count.isEmpty()) {
            return null;
        }
        ChronoUnit unit = CalendarWords.unit(c.lemma(at + 1));
        if (unit == null || !c.is(at + 2, "ago", "later", "earlier", "before", "after")) {
            return null;
        }
        Precision precision = switch (unit) {
            case DAYS -> Precision.DAY;
            case WEEKS, MONTHS -> Precision.MONTH;
            case YEARS -> Precision.YEAR;
            default -> Precision.DECADE;
        };
        if (!c.is(at + 2, "ago") || today == null) {
            return new Reading(at, at + 3, null, precision, true);
        }
        return of(at, at + 3, new Moment(today.minus(count.getAsInt(), unit), precision), precision);
    }

    /** "in March", "on 4 July", "Jan. 5": without a year. */
    private @Nullable Reading monthOrDay(Cursor c, int at) {
        OptionalInt day = c.day(at);
        int monthAt = c.is(at + 1, "of") ? at + 2 : at + 1;
        if (day.isPresent() && c.month(monthAt).isPresent()) {
            return dayOf(at, monthAt + 1, c.month(monthAt).getAsInt(), day.getAsInt());
        }
        OptionalInt month = c.month(at);
        if (month.isEmpty()) {
            return null;
        }
        if (c.day(at + 1).isPresent() && !c.is(at + 2, "per", "%", "people", "percent")) {
            return dayOf(at, at + 2, month.getAsInt(), c.day(at + 1).getAsInt());
        }
        boolean shortForm = c.form(at).length() <= 4 && !c.is(at, "may", "june", "july");
        boolean bound = c.is(at - 1, "in", "since", "until", "by", "of", "late", "early", "during", "from", "to", "and", "for", "before", "after", "between", "through", "mid", "-", ",");
        if (!bound || shortForm && !c.form(at).endsWith(".")) {
            return null;
        }
        return of(at, at + 1, today == null ? null : nearMonth(month.getAsInt(), future), Precision.MONTH);
    }

    private @Nullable Reading dayOf(int from, int to, int month, int day) {
        if (today == null) {
            return new Reading(from, to, null, Precision.DAY, true);
        }
        Moment near = nearMonth(month, future);
        if (day > near.last().getDayOfMonth()) {
            return null;
        }
        LocalDate date = near.first().withDayOfMonth(day);
        if (!future && date.isAfter(today.plusDays(45))) {
            date = date.minusYears(1);
        }
        return new Reading(from, to, Period.on(date), Precision.DAY, true);
    }

    private Moment nearMonth(int month, boolean toCome) {
        LocalDate now = today == null ? LocalDate.EPOCH : today;
        int year = now.getYear();
        if (!toCome && month > now.getMonthValue()) {
            year--;
        } else if (toCome && month < now.getMonthValue()) {
            year++;
        }
        return Moment.month(year, month);
    }

    private static Reading of(int from, int to, @Nullable Moment moment) {
        return of(from, to, moment, Precision.YEAR);
    }

    private static Reading of(int from, int to, @Nullable Moment moment, Precision precision) {
        return new Reading(from, to, moment == null ? null : moment.period(), precision, true);
    }
}
