package org.bluepencil.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A point of the calendar known to a precision: a day, a month, a year, a decade, a century or a millennium.
 *
 * <p>Proleptic Gregorian; year 0 is 1 BC, as in {@code java.time}. Parts finer than the precision are 1.
 */
public record Moment(LocalDate first, Precision precision) implements Comparable<Moment> {

    /** Normalises {@code first} to the first day that the precision covers. */
    public Moment {
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(first.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(first.getYear() - 1, 100) * 100 + 1, 1, 1);
            case MILLENNIUM -> LocalDate.of(Math.floorDiv(first.getYear() - 1, 1000) * 1000 + 1, 1, 1);
        };
    }

    public static Moment day(int year, int month, int day) {
        return new Moment(LocalDate.of(year, month, day), Precision.DAY);
    }

    public static Moment day(LocalDate date) {
        return new Moment(date, Precision.DAY);
    }

    public static Moment month(int year, int month) {
        return new Moment(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static Moment year(int year) {
        return new Moment(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads {@code 2001}, {@code 2001-06} or {@code 2001-06-15}.
     *
     * @throws DateTimeException if the text is none of these or names no day of the calendar
     */
    public static Moment parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                try {
                    yield year(Integer.parseInt(text));
                } catch (NumberFormatException e) {
                    throw new DateTimeException("not a year: " + text, e);
                }
            }
            case 7 -> new Moment(YearMonth.parse(text).atDay(1), Precision.MONTH);
            default -> day(LocalDate.parse(text));
        };
    }

    public int year() {
        return first.getYear();
    }

    /** The last day that this moment covers. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
            case MILLENNIUM -> first.plusYears(1000).minusDays(1);
        };
    }

    public Period period() {
        return Period.between(first, last());
    }

    /** This moment told at most as exactly as {@code coarsest}. */
    public Moment atMost(Precision coarsest) {
        return coarsest.coarserThan(precision) ? new Moment(first, coarsest) : this;
    }

    /** True if the two name the same time at the coarser precision of the two. */
    public boolean agreesWith(Moment other) {
        Precision common = Precision.coarser(precision, other.precision);
        return atMost(common).equals(other.atMost(common));
    }

    @Override
    public int compareTo(Moment other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    /** ISO form cut to the precision: {@code 2001-06-15}, {@code 2001-06}, {@code 2001}, {@code 2000s}. */
    @Override
    public String toString() {
        String iso = first.toString();
        return switch (precision) {
            case DAY -> iso;
            case MONTH -> iso.substring(0, iso.length() - 3);
            case YEAR -> iso.substring(0, iso.length() - 6);
            case DECADE -> iso.substring(0, iso.length() - 6) + "s";
            case CENTURY -> String.format(Locale.ROOT, "century %d", Math.floorDiv(first.getYear() - 1, 100) + 1);
            case MILLENNIUM ->
                String.format(Locale.ROOT, "millennium %d", Math.floorDiv(first.getYear() - 1, 1000) + 1);
        };
    }

    /** As an editor writes it: {@code 15 June 2001}, {@code June 2001}, {@code 2001}, {@code the 2000s}. */
    public String inWords() {
        String month = first.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        return switch (precision) {
            case DAY -> first.getDayOfMonth() + " " + month + " " + yearInWords();
            case MONTH -> month + " " + yearInWords();
            case YEAR -> yearInWords();
            case DECADE -> "the " + first.getYear() + "s";
            case CENTURY, MILLENNIUM -> toString();
        };
    }

    private String yearInWords() {
        return first.getYear() > 0 ? Integer.toString(first.getYear()) : (1 - first.getYear()) + " BC";
    }
}
