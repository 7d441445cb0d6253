package org.bluepencil.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as documents write it, taken as written: of a moment with a zone, the local date. A form that means different
 * days to different readers, such as {@code 05/07/2024}, and a month without a day give nothing.
 */
public final class WrittenDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DIGITS =
            Pattern.compile("\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T\\d.*|\\s*)", Pattern.DOTALL);
    /** The date words of a longer form: of "Fri, 05 Jul 2024 10:00:00 GMT", the middle. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\p{Alpha}{3,9},?\\s+)?(\\d{1,2}\\s+\\p{Alpha}{3,9}\\.?,?\\s+\\d{4}|\\p{Alpha}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4})\\b.*",
            Pattern.DOTALL);

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d MMM uuuu"), form("d MMMM uuuu"), form("MMM d uuuu"), form("MMMM d uuuu"));

    private WrittenDate() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day that the words name; empty if they name none, or different ones to different readers. */
    public static Optional<LocalDate> of(String written) {
        for (Pattern numeric : List.of(YEAR_FIRST, DIGITS)) {
            Matcher m = numeric.matcher(written);
            if (m.matches()) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
                } catch (DateTimeException notADay) {
                    return Optional.empty();
                }
            }
        }
        Matcher named = NAMED.matcher(written.strip());
        if (!named.matches()) {
            return Optional.empty();
        }
        String plain =
                named.group(1).replaceAll("[,.]", " ").replaceAll("\\s+", " ").replaceAll("(?i)\\bsept\\b", "Sep");
        return FORMS.stream().flatMap(form -> parsed(plain, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String plain, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(plain, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
