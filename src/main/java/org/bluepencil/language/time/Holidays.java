package org.bluepencil.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Days with a name and one date in every country that keeps them: "Christmas Day", "Good Friday", "Thanksgiving Day". Those that
 * each country keeps on a day of its own (independence, mothers, labour) are none; "Christmas" alone is a season too.
 */
final class Holidays {
    /** By their first word, the longest name first. */
    private static final Map<String, List<Holiday>> BY_WORD = new HashMap<>();

    private record Holiday(List<String> words, IntFunction<LocalDate> inYear) {}

    static {
        on(Month.JANUARY, 1, "new year ' s day", "new year ’ s day");
        on(Month.DECEMBER, 31, "new year ' s eve", "new year ’ s eve");
        on(Month.FEBRUARY, 14, "valentine ' s day", "valentine ’ s day");
        on(Month.MARCH, 8, "international women ' s day", "international women ’ s day");
        on(Month.MARCH, 17, "st . patrick ' s day", "st patrick ' s day", "st . patrick ’ s day", "st patrick ’ s day");
        on(Month.APRIL, 22, "earth day");
        on(Month.APRIL, 25, "anzac day");
        on(Month.MAY, 1, "may day", "international workers ' day", "international workers ’ day");
        on(Month.JUNE, 19, "juneteenth");
        on(Month.JULY, 14, "bastille day");
        on(Month.OCTOBER, 31, "halloween");
        on(Month.NOVEMBER, 11, "armistice day", "veterans day");
        on(Month.DECEMBER, 24, "christmas eve");
        on(Month.DECEMBER, 25, "christmas day");
        on(Month.DECEMBER, 26, "boxing day", "st . stephen ' s day", "st stephen ’ s day");
        nth(Month.JANUARY, DayOfWeek.MONDAY, 3, "martin luther king day", "martin luther king jr . day", "mlk day");
        nth(Month.FEBRUARY, DayOfWeek.MONDAY, 3, "presidents ' day", "presidents ’ day");
        nth(Month.MAY, DayOfWeek.MONDAY, -1, "memorial day");
        nth(Month.SEPTEMBER, DayOfWeek.MONDAY, 1, "labor day");
        nth(Month.OCTOBER, DayOfWeek.MONDAY, 2, "columbus day");
        nth(Month.NOVEMBER, DayOfWeek.THURSDAY, 4, "thanksgiving day");
        easter(-47, "shrove tuesday", "mardi gras");
        easter(-46, "ash wednesday");
        easter(-7, "palm sunday");
        easter(-2, "good friday");
        easter(0, "easter sunday");
        easter(1, "easter monday");
        easter(39, "ascension day");
        easter(49, "whit sunday");
        easter(50, "whit monday");
    }

    private final Pieces p;
    private final Clock clock;

    Holidays(Pieces p, Clock clock) {
        this.p = p;
        this.clock = clock;
    }

    private static void on(Month month, int day, String... names) {
        name(year -> LocalDate.of(year, month, day), names);
    }

    private static void nth(Month month, DayOfWeek weekday, int number, String... names) {
        name(year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)), names);
    }

    private static void easter(int days, String... names) {
        name(year -> easterSunday(year).plusDays(days), names);
    }

    private static void name(IntFunction<LocalDate> inYear, String... names) {
        for (String name : names) {
            List<String> words = List.of(name.split(" "));
            List<Holiday> same = BY_WORD.computeIfAbsent(words.get(0), w -> new ArrayList<>());
            same.add(new Holiday(words, inYear));
            same.sort((x, y) -> y.words().size() - x.words().size());
        }
    }

    /** Western Easter by the Gregorian computus of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** The holiday that begins at this piece, with its year behind it or without; not in "Good Friday Agreement". */
    @Nullable
    Reading read(int at) {
        List<Holiday> named = p.isCapital(at) ? BY_WORD.get(p.word(at)) : null;
        if (named == null) {
            return null;
        }
        boolean inName = p.isCapital(at - 1) && p.tag(at - 1).startsWith("NNP");
        for (Holiday holiday : named) {
            boolean written = !inName
                    && p.isRun(at, holiday.words())
                    && isCapital(at, at + holiday.words().size());
            if (written) {
                return reading(holiday, at, at + holiday.words().size());
            }
        }
        return null;
    }

    private boolean isCapital(int from, int to) {
        return IntStream.range(from, to).noneMatch(i -> p.isWord(i) && !p.isCapital(i) && !p.is(i, "s"));
    }

    private @Nullable Reading reading(Holiday holiday, int at, int end) {
        int yearAt = p.is(end, ",", "of", "in") ? end + 1 : end;
        if (Years.isPlausible(p, yearAt) && (yearAt == end || Years.isYear(p, yearAt))) {
            return Reading.of(at, yearAt + 1, Moment.day(holiday.inYear().apply(p.plain(yearAt))));
        }
        if (p.isCapital(end) && p.tag(end).startsWith("NNP")) {
            return null;
        }
        LocalDate day = clock.yearly(
                holiday.inYear(), Tense.around(p.tokens(), p.token(at).index()));
        return Reading.relative(at, end, day == null ? null : Moment.day(day).period(), Precision.DAY);
    }
}
