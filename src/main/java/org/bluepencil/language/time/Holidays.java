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
import java.util.stream.Stream;
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

    /** Black Fridays of earlier years were crashes and fires. */
    private static final int FIRST_SALES = 1980;

    /** @param inYear its day in a year, or null if it was not kept yet */
    private record Holiday(List<String> words, IntFunction<@Nullable LocalDate> inYear) {}

    static {
        on(Month.JANUARY, 1, "new year ' s day");
        on(Month.DECEMBER, 31, "new year ' s eve");
        on(Month.FEBRUARY, 2, "groundhog day");
        on(Month.FEBRUARY, 14, "valentine ' s day", "st . valentine ' s day");
        on(Month.MARCH, 1, "st . david ' s day");
        on(Month.MARCH, 8, "international women ' s day");
        on(Month.MARCH, 17, "st . patrick ' s day");
        on(Month.APRIL, 7, "world health day");
        on(Month.APRIL, 22, "earth day");
        on(Month.APRIL, 23, "st . george ' s day");
        on(Month.APRIL, 25, "anzac day");
        on(Month.MAY, 1, "may day", "international workers ' day", "international workers day");
        on(Month.MAY, 3, "world press freedom day");
        on(Month.MAY, 5, "cinco de mayo");
        on(Month.JUNE, 5, "world environment day");
        on(Month.JUNE, 19, "juneteenth");
        on(Month.JUNE, 20, "world refugee day");
        on(Month.JULY, 1, "canada day");
        on(Month.JULY, 14, "bastille day");
        on(Month.OCTOBER, 24, "united nations day");
        on(Month.OCTOBER, 31, "halloween");
        on(Month.NOVEMBER, 1, "all saints ' day");
        on(Month.NOVEMBER, 2, "all souls ' day");
        on(Month.NOVEMBER, 5, "guy fawkes night", "bonfire night");
        on(Month.NOVEMBER, 11, "armistice day", "veterans day");
        on(Month.NOVEMBER, 30, "st . andrew ' s day");
        on(Month.DECEMBER, 1, "world aids day");
        on(Month.DECEMBER, 10, "human rights day");
        on(Month.DECEMBER, 24, "christmas eve");
        on(Month.DECEMBER, 25, "christmas day");
        on(Month.DECEMBER, 26, "boxing day", "st . stephen ' s day");
        nth(Month.JANUARY, DayOfWeek.MONDAY, 3, "martin luther king day", "martin luther king jr . day", "mlk day");
        nth(Month.FEBRUARY, DayOfWeek.MONDAY, 3, "presidents ' day");
        nth(Month.MAY, DayOfWeek.MONDAY, -1, "memorial day");
        nth(Month.SEPTEMBER, DayOfWeek.MONDAY, 1, "labor day");
        nth(Month.OCTOBER, DayOfWeek.MONDAY, 2, "columbus day", "indigenous peoples ' day");
        nth(Month.NOVEMBER, DayOfWeek.SUNDAY, 2, "remembrance sunday");
        nth(Month.NOVEMBER, DayOfWeek.THURSDAY, 4, "thanksgiving day");
        name(year -> year < FIRST_SALES ? null : thanksgiving(year).plusDays(1), "black friday");
        name(year -> year < FIRST_SALES ? null : thanksgiving(year).plusDays(4), "cyber monday");
        easter(-47, "shrove tuesday", "mardi gras");
        easter(-46, "ash wednesday");
        easter(-7, "palm sunday");
        easter(-3, "maundy thursday");
        easter(-2, "good friday");
        easter(-1, "holy saturday");
        easter(0, "easter sunday");
        easter(1, "easter monday");
        easter(39, "ascension day");
        easter(49, "whit sunday", "pentecost sunday");
        easter(50, "whit monday", "pentecost monday");
        orthodox(-2, "orthodox good friday");
        orthodox(0, "orthodox easter sunday", "orthodox easter");
        orthodox(1, "orthodox easter monday");
        on(Month.JANUARY, 6, "orthodox christmas eve");
        on(Month.JANUARY, 7, "orthodox christmas day");
    }

    private final Pieces p;
    private final Clock clock;
    private final Dates dates;

    Holidays(Pieces p, Clock clock, Dates dates) {
        this.p = p;
        this.clock = clock;
        this.dates = dates;
    }

    private static void on(Month month, int day, String... names) {
        name(year -> LocalDate.of(year, month, day), names);
    }

    private static void nth(Month month, DayOfWeek weekday, int number, String... names) {
        name(year -> nth(year, month, weekday, number), names);
    }

    private static LocalDate nth(int year, Month month, DayOfWeek weekday, int number) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    private static LocalDate thanksgiving(int year) {
        return nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4);
    }

    private static void easter(int days, String... names) {
        name(year -> Easter.western(year).plusDays(days), names);
    }

    private static void orthodox(int days, String... names) {
        name(year -> Easter.orthodox(year).plusDays(days), names);
    }

    private static void name(IntFunction<@Nullable LocalDate> inYear, String... names) {
        for (String name : names) {
            for (String spelling : spellings(name)) {
                List<String> words = List.of(spelling.split(" "));
                List<Holiday> same = BY_WORD.computeIfAbsent(words.get(0), w -> new ArrayList<>());
                same.add(new Holiday(words, inYear));
                same.sort((x, y) -> y.words().size() - x.words().size());
            }
        }
    }

    /** With either apostrophe, "St" with its full stop or without, "International" in full or as "Int'l". */
    private static List<String> spellings(String name) {
        List<String> written = List.of(name, name.replace("st . ", "st "), name.replace("international ", "int ' l "));
        return Stream.concat(written.stream(), written.stream().map(n -> n.replace('\'', '’')))
                .distinct()
                .toList();
    }

    /** The holiday that begins at this piece, with its year behind it or without; not in "Good Friday Agreement". */
    @Nullable
    Reading read(int at) {
        List<Holiday> named = p.isCapital(at) ? BY_WORD.get(p.word(at)) : null;
        if (named == null) {
            return null;
        }
        boolean inName = (p.isCapital(at - 1) && p.tag(at - 1).startsWith("NNP")) || p.is(at - 1, "orthodox", "coptic");
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
        return IntStream.range(from, to).noneMatch(i -> p.isWord(i) && !p.isCapital(i) && !p.is(i, "s", "l", "de"));
    }

    private @Nullable Reading reading(Holiday holiday, int at, int end) {
        int yearAt = p.is(end, ",", "of", "in") ? end + 1 : end;
        if (Years.isPlausible(p, yearAt) && (yearAt == end || Years.isYear(p, yearAt))) {
            LocalDate told = holiday.inYear().apply(p.plain(yearAt));
            return told == null ? null : Reading.of(at, yearAt + 1, Moment.day(told));
        }
        Reading date = dates.read(p.is(end, ",") ? end + 1 : end);
        if (date != null && date.isOneDay()) {
            // "Good Friday, 10 April 1998"
            return date.spanning(at, date.to());
        }
        if (p.isCapital(end) && p.tag(end).startsWith("NN")) {
            return null;
        }
        LocalDate day = clock.yearly(
                holiday.inYear(), Tense.around(p.tokens(), p.token(at).index()));
        return Reading.relative(at, end, day == null ? null : Moment.day(day).period(), Precision.DAY);
    }
}
