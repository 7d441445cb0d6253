package org.bluepencil.language.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The words of the calendar. */
final class CalendarWords {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1), Map.entry("february", 2), Map.entry("march", 3), Map.entry("april", 4),
            Map.entry("may", 5), Map.entry("june", 6), Map.entry("july", 7), Map.entry("august", 8),
            Map.entry("september", 9), Map.entry("october", 10), Map.entry("november", 11), Map.entry("december", 12),
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6),
            Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("dec", 12));
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "monday", DayOfWeek.MONDAY, "tuesday", DayOfWeek.TUESDAY, "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY, "friday", DayOfWeek.FRIDAY, "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS,
            "decade", ChronoUnit.DECADES, "century", ChronoUnit.CENTURIES);
    /** First month of each season of the northern year. */
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private CalendarWords() {}

    /** The month that a capitalised word names, full or short; empty for "may" and "march" as common words. */
    static OptionalInt month(String form) {
        if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return OptionalInt.empty();
        }
        String word = form.toLowerCase(Locale.ROOT);
        Integer month = MONTHS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    static @Nullable DayOfWeek weekday(String form) {
        return Character.isUpperCase(form.charAt(0)) ? DAYS.get(form.toLowerCase(Locale.ROOT)) : null;
    }

    static @Nullable ChronoUnit unit(String lemma) {
        return UNITS.get(lemma);
    }

    static @Nullable Integer season(String lemma) {
        return SEASONS.get(lemma);
    }
}
