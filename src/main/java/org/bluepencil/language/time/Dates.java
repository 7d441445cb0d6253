package org.bluepencil.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** Days and months, with their year or without: "4 July 2024", "Friday, 5 July", "July 3-4", "Jan. 5", "March". */
final class Dates {
    private final Pieces p;
    private final Clock clock;

    Dates(Pieces p, Clock clock) {
        this.p = p;
        this.clock = clock;
    }

    @Nullable
    Reading read(int at) {
        Reading digits = inDigits(at);
        if (digits != null) {
            return digits;
        }
        Reading named = afterWeekday(at);
        if (named != null) {
            return named;
        }
        Reading dayFirst = dayFirst(at);
        return dayFirst != null ? dayFirst : monthFirst(at);
    }

    /** The day of the calendar in "2024-07-04", "24/7/2024" and "24.07.2024"; "4/7/2024" could be two days and is none. */
    private @Nullable Reading inDigits(int at) {
        boolean joined = p.isGlued(at + 1) && p.isGlued(at + 2) && p.isGlued(at + 3) && p.isGlued(at + 4);
        boolean separate = p.word(at + 1).equals(p.word(at + 3)) && (p.isDash(at + 1) || p.is(at + 1, "/", "."));
        int first = p.plain(at);
        int second = p.plain(at + 2);
        int third = p.plain(at + 4);
        if (!joined
                || !separate
                || first < 0
                || second < 0
                || third < 0
                || (p.isGlued(at + 5) && p.isNumber(at + 6))
                || (p.isDash(at - 1) && p.isGlued(at) && p.isNumber(at - 2))) {
            return null;
        }
        if (p.word(at).length() == 4) {
            return third <= 31 ? day(at, at + 5, first, second, third) : null;
        }
        if (p.word(at + 4).length() != 4) {
            return null;
        }
        boolean dayFirst = first > 12 || first == second || p.is(at + 1, ".");
        boolean monthFirst = second > 12;
        if (dayFirst) {
            return day(at, at + 5, third, second, first);
        }
        return monthFirst ? day(at, at + 5, third, first, second) : null;
    }

    private static @Nullable Reading day(int from, int to, int year, int month, int day) {
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
            return null;
        }
        return Reading.of(from, to, Moment.day(year, month, day));
    }

    /** "Friday, 5 July 2024", "Fri., Jan. 5"; the weekday belongs to the mention, whether it agrees or not. */
    private @Nullable Reading afterWeekday(int at) {
        if (!p.isCapital(at) || CalendarWords.weekday(p.word(at), true) == null) {
            return null;
        }
        int next = p.is(at + 1, ".") ? at + 2 : at + 1;
        next = p.is(next, ",") ? next + 1 : next;
        next = p.is(next, "the") ? next + 1 : next;
        Reading date = dayFirst(next);
        date = date != null ? date : monthFirst(next);
        return date == null || date.precision() != Precision.DAY ? null : date.spanning(at, date.to());
    }

    /** The place behind a day of the month at {@code at}, or -1. */
    private int dayEnd(int at) {
        if (p.isNumber(at)) {
            int number = p.plain(at);
            boolean day = number >= 1 && number <= 31 && p.word(at).length() <= 2;
            return !day ? -1 : Years.ordinal(p, at) > 0 ? at + 2 : at + 1;
        }
        int number = Years.ordinal(p, at);
        return number >= 1 && number <= 31 ? Years.ordinalEnd(p, at) : -1;
    }

    private int dayNumber(int at) {
        return p.isNumber(at) ? p.plain(at) : Years.ordinal(p, at);
    }

    /** "4 July 2024", "14-Mar-2018", "the 4th of July", "3-4 July", "3 and 4 July". */
    private @Nullable Reading dayFirst(int at) {
        int end = dayEnd(at);
        boolean afterColon = p.is(at - 1, ":") && p.isWord(at - 2);
        if (end < 0 || (p.isGlued(at) && !afterColon && !p.is(at - 1, "(", ",", "\"", "“") && !p.isDash(at - 1))) {
            return null;
        }
        int lastDay = at;
        boolean joint = p.isDash(end) || p.is(end, "and", "to", "or", "/");
        if (joint && dayEnd(end + 1) > 0 && monthAt(ofEnd(dayEnd(end + 1))) > 0) {
            lastDay = end + 1;
            end = dayEnd(end + 1);
        }
        int monthAt = ofEnd(end);
        boolean slash = isBetweenSlashes(monthAt + 1);
        if (slash || (p.isDash(monthAt) && p.isGlued(monthAt))) {
            monthAt++;
        }
        int month = monthAt(monthAt);
        if (month == 0 || (p.isGlued(monthAt) && !slash && !p.isDash(monthAt - 1))) {
            return null;
        }
        return withYear(at, monthEnd(monthAt), month, dayNumber(at), dayNumber(lastDay));
    }

    /** The month of "14/Mar/2018". */
    private boolean isBetweenSlashes(int at) {
        return p.is(at - 1, "/") && p.is(at + 1, "/") && p.isGlued(at + 2) && Years.isPlausible(p, at + 2);
    }

    /** Whether some year has such a day. */
    private static boolean isDay(int month, int day) {
        return YearMonth.of(2000, month).isValidDay(day);
    }

    private int ofEnd(int at) {
        return p.is(at, "of") ? at + 1 : at;
    }

    private int monthAt(int at) {
        if (!p.isCapital(at) || p.tag(at).equals("MD")) {
            return 0;
        }
        return CalendarWords.month(p.word(at));
    }

    private int monthEnd(int at) {
        return CalendarWords.isShort(p.word(at)) && p.is(at + 1, ".") ? at + 2 : at + 1;
    }

    /** "July 4, 2024", "July 3-4", "Jan. 5", "July 2024", "March". */
    private @Nullable Reading monthFirst(int at) {
        int month = monthAt(at);
        boolean impossible =
                month > 0 && p.plain(at - 1) > 28 && p.plain(at - 1) <= 31 && !isDay(month, p.plain(at - 1));
        if (month == 0 || impossible) {
            return null;
        }
        int end = monthEnd(at);
        int dayAt = p.is(end, "the") ? end + 1 : end;
        int dayEnd = dayEnd(dayAt);
        if (dayEnd > 0 && isDayOfMonth(dayAt, dayEnd)) {
            int lastDay = dayAt;
            int second = dayEnd(dayEnd + 1);
            boolean joint = (p.isDash(dayEnd) && p.isGlued(dayEnd)) || p.is(dayEnd, "and", "to");
            if (joint
                    && second > 0
                    && p.isNumber(dayEnd + 1)
                    && dayNumber(dayEnd + 1) > dayNumber(dayAt)
                    && isDayOfMonth(dayEnd + 1, second)) {
                lastDay = dayEnd + 1;
                dayEnd = second;
            }
            return withYear(at, dayEnd, month, dayNumber(dayAt), dayNumber(lastDay));
        }
        int yearAt = p.is(end, ",", "of") || p.isApostrophe(end) ? end + 1 : end;
        if (Years.isPlausible(p, yearAt) && (yearAt == end || Years.isYear(p, yearAt))) {
            return Reading.of(at, yearAt + 1, Moment.month(p.plain(yearAt), month));
        }
        Reading spelled = Years.spelled(p, end);
        LocalDate year = spelled == null ? null : spelled.first();
        if (spelled != null && year != null) {
            return Reading.of(at, spelled.to(), Moment.month(year.getYear(), month));
        }
        return isBareMonth(at) ? Reading.relative(at, end, clock.month(month, tense(at)), Precision.MONTH) : null;
    }

    /** "July 4", but not the count in "in July 4 people" and "in May 10 %". */
    private boolean isDayOfMonth(int at, int end) {
        if (end > at + 1 || !p.isNumber(at)) {
            return true;
        }
        boolean rate = p.is(end, "%", "per", "percent", "million", "billion")
                || (p.is(end, ":") && p.isGlued(end + 1) && p.isNumber(end + 1));
        return !rate
                && !(p.isWord(end)
                        && p.tag(end).equals("NNS")
                        && CalendarWords.month(p.word(end)) == 0
                        && !p.isGlued(end));
    }

    /** A month's name alone, where it is no person's name and no other word. */
    private boolean isBareMonth(int at) {
        boolean bound = p.is(
                at - 1,
                "in",
                "since",
                "until",
                "till",
                "by",
                "of",
                "during",
                "from",
                "late",
                "early",
                "mid",
                "through",
                "before",
                "after",
                "between",
                "last",
                "next",
                "this",
                "for",
                "throughout",
                "every");
        boolean joined = p.isDash(at - 1) || p.is(at - 1, "and", "to", "or", ",") || p.is(at + 1, "and", "to");
        if (CalendarWords.isShort(p.word(at))) {
            boolean range = (p.isDash(at + 1) && monthAt(at + 2) > 0) || (p.isDash(at - 1) && monthAt(at - 2) > 0);
            return (bound && p.is(at + 1, ".")) || range;
        }
        boolean name = (p.isCapital(at + 1) && p.tag(at + 1).startsWith("NNP"))
                || (p.isCapital(at - 1) && p.tag(at - 1).startsWith("NNP"));
        // "the March meeting", but not "the March on the capital" nor "the May government"
        boolean modifies =
                p.is(at - 1, "the", "a") && p.tag(at + 1).startsWith("NN") && !p.isCapital(at + 1) && !p.is(at, "may");
        return modifies
                || (bound && !(name && CalendarWords.isDoubtful(p.word(at))))
                || (!name && (joined || !CalendarWords.isDoubtful(p.word(at))));
    }

    private @Nullable Reading withYear(int from, int to, int month, int firstDay, int lastDay) {
        int yearAt = p.is(to, ",", "of", "in", "-", "/") ? to + 1 : to;
        int year = Years.isPlausible(p, yearAt) && (yearAt == to || p.is(to, ",", "-", "/") || Years.isYear(p, yearAt))
                ? p.plain(yearAt)
                : 0;
        if (year > 0) {
            return days(from, yearAt + 1, LocalDate.of(year, month, 1), firstDay, lastDay, false);
        }
        if (clock.today() == null) {
            return isDay(month, lastDay) ? Reading.open(from, to, Precision.DAY) : null;
        }
        LocalDate day = clock.day(month, firstDay, tense(from));
        return day == null ? null : days(from, to, day.withDayOfMonth(1), firstDay, lastDay, true);
    }

    private static @Nullable Reading days(
            int from, int to, LocalDate month, int firstDay, int lastDay, boolean relative) {
        if (lastDay > month.lengthOfMonth() || lastDay < firstDay) {
            return null;
        }
        Period period = Period.between(month.withDayOfMonth(firstDay), month.withDayOfMonth(lastDay));
        return new Reading(from, to, period, Precision.DAY, relative);
    }

    private Tense tense(int at) {
        return Tense.around(p.tokens(), p.token(at).index(), Deadlines.isBefore(p, at));
    }
}
