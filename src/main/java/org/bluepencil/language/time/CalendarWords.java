package org.bluepencil.language.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the calendar, in lower case. */
final class CalendarWords {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, ChronoUnit> UNITS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            MONTHS.put(full, month.getValue());
            MONTHS.put(full.substring(0, 3), month.getValue());
        }
        MONTHS.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String full = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            WEEKDAYS.put(full, day);
            WEEKDAYS.put(full.substring(0, 3), day);
        }
        Map<String, ChronoUnit> units = Map.of(
                "day", ChronoUnit.DAYS,
                "week", ChronoUnit.WEEKS,
                "month", ChronoUnit.MONTHS,
                "year", ChronoUnit.YEARS,
                "decade", ChronoUnit.DECADES);
        units.forEach((word, unit) -> {
            UNITS.put(word, unit);
            UNITS.put(word + "s", unit);
        });
        UNITS.put("century", ChronoUnit.CENTURIES);
        UNITS.put("centuries", ChronoUnit.CENTURIES);
    }

    /** First month of each season of the northern year. */
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private static final Map<String, Integer> WORD_DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);
    private static final Set<String> DAY_PARTS =
            Set.of("morning", "afternoon", "evening", "night", "noon", "lunchtime");
    /** Words that make a weekday the name of one day: "Black Monday", "Bloody Sunday", "Super Tuesday". */
    private static final Set<String> DAY_NAMERS = Set.of(
            "black", "bloody", "super", "fat", "holy", "good", "ash", "shrove", "maundy", "palm", "easter", "whit",
            "cyber");

    /** Months whose names, capitalised, are also common words or people's names. */
    private static final Set<String> DOUBTFUL_MONTHS = Set.of("march", "may", "april", "june", "august");

    private CalendarWords() {}

    /** 1 to 12, or 0 if the word is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static boolean isShort(String month) {
        return month.length() <= 4 && !month.equals("may") && !month.equals("june") && !month.equals("july");
    }

    static boolean isDoubtful(String month) {
        return DOUBTFUL_MONTHS.contains(month);
    }

    /** The weekday in full; short forms only where {@code shortToo}. */
    static @Nullable DayOfWeek weekday(String word, boolean shortToo) {
        return word.length() > 3 || shortToo ? WEEKDAYS.get(word) : null;
    }

    /** True for a word that, with a capital before a weekday, makes it a name. */
    static boolean namesDay(String word) {
        return DAY_NAMERS.contains(word);
    }

    static @Nullable ChronoUnit unit(String word) {
        return UNITS.get(word);
    }

    /** The first month of a season, or 0. */
    static int season(String word) {
        return SEASONS.getOrDefault(word, 0);
    }

    /** 90 for "nineties", or 0. */
    static int wordDecade(String word) {
        return WORD_DECADES.getOrDefault(word, 0);
    }

    /** True for a month, a weekday, a unit or a part of the day. */
    static boolean isOfCalendar(String word) {
        return MONTHS.containsKey(word) || WEEKDAYS.containsKey(word) || UNITS.containsKey(word) || isDayPart(word);
    }

    static boolean isDayPart(String word) {
        return DAY_PARTS.contains(word);
    }
}
