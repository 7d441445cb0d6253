package org.bluepencil.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** Times that name their year: "4 July 2024", "July 2024", "2001", "the late 1990s", "mid-2019", "Q2 2021". */
final class AbsoluteTimes {

    /** The expression that begins at this token, or null. */
    @Nullable Reading read(Cursor c, int at) {
        Reading part = partOf(c, at);
        if (part != null) {
            return part;
        }
        Reading core = core(c, at);
        return core == null ? null : rangeFrom(c, core);
    }

    /** "early 1990s", "mid-2019", "the end of 2023", "the first half of 2022". */
    private @Nullable Reading partOf(Cursor c, int at) {
        if (c.is(at, "early", "late", "mid", "mid-")) {
            int next = at + 1;
            while (c.isDash(next) || c.is(next, "in", "the") && next < at + 3) {
                next++;
            }
            Reading core = core(c, next);
            return core == null ? null : cut(core, at, c.lower(at).startsWith("mid") ? "mid" : c.lower(at));
        }
        if (c.lower(at).matches("mid-?[12]\\d{3}s?")) {
            Reading core = year(at, c.lower(at).replaceAll("^mid-?", ""));
            return core == null ? null : cut(core, at, "mid");
        }
        if (c.is(at, "end", "beginning", "start", "middle") && c.is(at + 1, "of")) {
            int next = c.is(at + 2, "the") ? at + 3 : at + 2;
            Reading core = core(c, next);
            return core == null ? null : cut(core, at, c.lower(at));
        }
        String ordinal = c.lower(at);
        if (c.is(at, "first", "second", "third", "fourth", "last") && c.is(at + 1, "half", "quarter")) {
            int next = c.is(at + 2, "of") ? at + 3 : at + 2;
            Reading core = core(c, next);
            return core == null || core.precision() != Precision.YEAR ? null : cut(core, at, ordinal + " " + c.lower(at + 1));
        }
        if (c.lower(at).matches("[qh][1-4]")) {
            Reading core = core(c, at + 1);
            boolean half = c.lower(at).startsWith("h");
            String which = switch (c.lower(at).charAt(1)) {
                case '1' -> "first";
                case '2' -> "second";
                case '3' -> "third";
                default -> "fourth";
            };
            return core == null ? null : cut(core, at, which + (half ? " half" : " quarter"));
        }
        return null;
    }

    private static @Nullable Reading cut(Reading core, int from, String part) {
        Period period = core.period();
        if (period == null || period.from() == null || period.to() == null) {
            return null;
        }
        LocalDate first = period.from();
        LocalDate last = period.to();
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        Period cut = switch (part) {
            case "early", "beginning", "start" -> new Period(first, first.plusDays(days / 3));
            case "late", "end" -> new Period(last.minusDays(part.equals("end") ? days / 6 : days / 3), last);
            case "mid", "middle" -> new Period(first.plusDays(days / 4), last.minusDays(days / 4));
            case "first half" -> new Period(first, first.plusMonths(6).minusDays(1));
            case "second half", "last half" -> new Period(first.plusMonths(6), last);
            case "first quarter" -> new Period(first, first.plusMonths(3).minusDays(1));
            case "second quarter" -> new Period(first.plusMonths(3), first.plusMonths(6).minusDays(1));
            case "third quarter" -> new Period(first.plusMonths(6), first.plusMonths(9).minusDays(1));
            default -> new Period(first.plusMonths(9), last);
        };
        return new Reading(from, core.to(), cut, core.precision(), core.relative());
    }

    /** A point: day, month with year, season, year, decade, century. */
    private @Nullable Reading core(Cursor c, int at) {
        Reading iso = iso(c, at);
        if (iso != null) {
            return iso;
        }
        if (CalendarWords.weekday(nonEmpty(c.form(at))) != null) {
            int next = c.is(at + 1, ",") ? at + 2 : at + 1;
            Reading date = dayMonthYear(c, next);
            return date == null ? null : new Reading(at, date.to(), date.period(), date.precision(), false);
        }
        Reading date = dayMonthYear(c, at);
        if (date != null) {
            return date;
        }
        Integer season = CalendarWords.season(c.lower(at));
        if (season != null) {
            int next = c.is(at + 1, "of") ? at + 2 : at + 1;
            OptionalInt year = c.year(next);
            if (year.isPresent()) {
                LocalDate first = LocalDate.of(year.getAsInt(), season, 1);
                return new Reading(at, next + 1, new Period(first, first.plusMonths(3).minusDays(1)), Precision.MONTH, false);
            }
        }
        if (c.is(at, "fiscal", "financial") && c.is(at + 1, "year") && c.year(at + 2).isPresent()) {
            return new Reading(at, at + 3, Moment.year(c.year(at + 2).getAsInt()).period(), Precision.YEAR, false);
        }
        if (c.lower(at).matches("\\d{1,2}(st|nd|rd|th)") && c.is(at + 1, "century")) {
            int century = Integer.parseInt(c.lower(at).replaceAll("\\D", ""));
            Moment moment = new Moment(LocalDate.of((century - 1) * 100 + 1, 1, 1), Precision.CENTURY);
            return new Reading(at, at + 2, moment.period(), Precision.CENTURY, false);
        }
        return year(at, c.form(at));
    }

    private static String nonEmpty(String form) {
        return form.isEmpty() ? "x" : form;
    }

    private static @Nullable Reading iso(Cursor c, int at) {
        String form = c.form(at);
        if (!form.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
            return null;
        }
        try {
            return new Reading(at, at + 1, Period.on(LocalDate.parse(form)), Precision.DAY, false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Reading year(int at, String form) {
        if (form.matches("[12]\\d{3}")) {
            return new Reading(at, at + 1, Moment.year(Integer.parseInt(form)).period(), Precision.YEAR, false);
        }
        if (form.matches("[12]\\d{2}0['’]?s")) {
            Moment decade = new Moment(LocalDate.of(Integer.parseInt(form.substring(0, 4)), 1, 1), Precision.DECADE);
            return new Reading(at, at + 1, decade.period(), Precision.DECADE, false);
        }
        return null;
    }

    private static @Nullable Reading dayMonthYear(Cursor c, int at) {
        // 4 July 2024; 4th of July, 2024
        OptionalInt day = c.day(at);
        int next = at + 1;
        if (day.isPresent()) {
            next = c.is(next, "of") ? next + 1 : next;
            OptionalInt month = c.month(next);
            if (month.isPresent()) {
                int yearAt = c.is(next + 1, ",") ? next + 2 : next + 1;
                OptionalInt year = c.year(yearAt);
                return year.isPresent() ? onDay(at, yearAt + 1, year.getAsInt(), month.getAsInt(), day.getAsInt()) : null;
            }
            return null;
        }
        // July 4, 2024; July 2024
        OptionalInt month = c.month(at);
        if (month.isEmpty()) {
            return null;
        }
        OptionalInt dayAfter = c.day(at + 1);
        if (dayAfter.isPresent()) {
            int yearAt = c.is(at + 2, ",") ? at + 3 : at + 2;
            OptionalInt year = c.year(yearAt);
            return year.isPresent() ? onDay(at, yearAt + 1, year.getAsInt(), month.getAsInt(), dayAfter.getAsInt()) : null;
        }
        int yearAt = c.is(at + 1, ",", "of") ? at + 2 : at + 1;
        OptionalInt year = c.year(yearAt);
        return year.isPresent()
                ? new Reading(at, yearAt + 1, Moment.month(year.getAsInt(), month.getAsInt()).period(), Precision.MONTH, false)
                : null;
    }

    private static @Nullable Reading onDay(int from, int to, int year, int month, int day) {
        try {
            return new Reading(from, to, Period.on(LocalDate.of(year, month, day)), Precision.DAY, false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "2010 to 2015", "between 1990 and 1995", "2018-2020", "2018-20". */
    private @Nullable Reading rangeFrom(Cursor c, Reading first) {
        int joint = first.to();
        boolean between = c.is(first.from() - 1, "between") && c.is(joint, "and");
        boolean fromTo = c.is(first.from() - 1, "from") && c.is(joint, "to", "until", "through");
        boolean dash = c.isDash(joint);
        if (!between && !fromTo && !dash || first.period() == null) {
            return first;
        }
        Reading second = core(c, joint + 1);
        LocalDate start = first.period().from();
        if (second == null && dash && first.precision() == Precision.YEAR && c.form(joint + 1).matches("\\d{2}") && start != null) {
            second = year(joint + 1, Integer.toString(start.getYear()).substring(0, 2) + c.form(joint + 1));
        }
        if (second == null || second.period() == null || second.precision() != first.precision()) {
            return first;
        }
        LocalDate end = second.period().to();
        return start != null && end != null && !end.isBefore(start)
                ? new Reading(first.from(), second.to(), new Period(start, end), first.precision(), false)
                : first;
    }
}
