package org.bluepencil.bench;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.language.Mention;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date as TimeML writes its value: {@code 1998-08-07}, {@code 1989-Q3}, {@code 199}, {@code PAST_REF}.
 *
 * @param period the days that it names; null for a vague reference and for what is no date
 * @param partial whether a place is left unspecified by an X: {@code 1998-10-XX} is some day of that month
 * @param reference which vague time it is, or null
 */
record TimexValue(@Nullable Period period, boolean partial, Mention.@Nullable Reference reference) {
    private static final Pattern PARTS = Pattern.compile("(\\d{2,4})X*(?:-(\\w+?))?(?:-(\\w+?))?(?:T.*)?");
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final Map<String, Mention.Reference> REFERENCES = Map.of(
            "PAST_REF", Mention.Reference.PAST,
            "PRESENT_REF", Mention.Reference.PRESENT,
            "FUTURE_REF", Mention.Reference.FUTURE);

    static TimexValue of(String value) {
        Mention.Reference reference = REFERENCES.get(value);
        Matcher parts = PARTS.matcher(value);
        if (reference != null || !parts.matches()) {
            return new TimexValue(null, false, reference);
        }
        boolean unspecified = value.indexOf('-') > 0 && value.indexOf('X') > 0;
        try {
            return new TimexValue(days(parts).orElse(null), unspecified, null);
        } catch (DateTimeException e) {
            return new TimexValue(null, false, null);
        }
    }

    private static Optional<Period> days(Matcher parts) {
        Moment year = year(parts.group(1));
        String part = parts.group(2);
        String day = parts.group(3);
        if (part == null || part.indexOf('X') >= 0) {
            return Optional.of(year.period());
        }
        if (Character.isDigit(part.charAt(0))) {
            Moment month = Moment.month(year.year(), Integer.parseInt(part));
            boolean whole = day == null || day.indexOf('X') >= 0;
            return Optional.of(whole ? month.period() : Period.on(month.first().withDayOfMonth(Integer.parseInt(day))));
        }
        return inYear(year.first(), part);
    }

    private static Moment year(String digits) {
        return switch (digits.length()) {
            case 2 -> new Moment(LocalDate.of(Integer.parseInt(digits) * 100 + 1, 1, 1), Precision.CENTURY);
            case 3 -> new Moment(LocalDate.of(Integer.parseInt(digits) * 10, 1, 1), Precision.DECADE);
            default -> Moment.year(Integer.parseInt(digits));
        };
    }

    /** A quarter, a half, a week or a season. */
    private static Optional<Period> inYear(LocalDate january, String part) {
        Integer season = SEASONS.get(part);
        if (season != null) {
            return Optional.of(months(january.withMonth(season), 3));
        }
        if (!part.substring(1).matches("\\d+")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(part.substring(1));
        return switch (part.charAt(0)) {
            case 'Q' -> Optional.of(months(january.plusMonths(3L * number - 3), 3));
            case 'H' -> Optional.of(months(january.plusMonths(6L * number - 6), 6));
            case 'W' -> {
                LocalDate monday = january.withDayOfMonth(4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Optional.of(Period.between(monday, monday.plusDays(6)));
            }
            default -> Optional.empty();
        };
    }

    private static Period months(LocalDate first, int count) {
        return Period.between(first, first.plusMonths(count).minusDays(1));
    }

    /**
     * True if a mention tells this value.
     *
     * @param part whether the words tell a part of it ("early March" for March), or the annotation has a modifier
     */
    boolean isToldBy(Mention mention, boolean part) {
        if (mention instanceof Mention.Vague vague) {
            return vague.reference() == reference;
        }
        if (!(mention instanceof Mention.Time time) || time.period() == null || period == null) {
            return false;
        }
        Period told = time.period();
        return (part || partial) ? period.covers(told) : period.equals(told);
    }
}
