package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.language.numeral.NumberWords;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Precision;

/** Values written in the manner of the words that they replace: digits for digits, words for words, ordinals for ordinals. */
final class Written {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern MONTHS = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern ORDINAL_DIGITS = Pattern.compile("\\b\\d+(st|nd|rd|th)\\b");
    private static final Pattern SCALE =
            Pattern.compile("^\\s*(thousand|million|billion|trillion|bn|mn|tn|m|k)\\b", Pattern.CASE_INSENSITIVE);

    private Written() {}

    /** Empty if the words are not a date in a manner that can be kept: "last year", "the late 1990s". */
    static Optional<String> date(String words, Moment moment) {
        Matcher year = YEAR.matcher(words);
        Matcher month = MONTHS.matcher(words);
        boolean hasYear = year.find();
        boolean hasMonth = month.find();
        boolean several = (hasYear && year.find()) || (hasMonth && month.find());
        if (several || !(hasYear || hasMonth)) {
            return Optional.empty();
        }
        Matcher day = Pattern.compile("\\b(\\d{1,2})(st|nd|rd|th)?\\b")
                .matcher(YEAR.matcher(words).replaceAll("    "));
        boolean hasDay = hasMonth && day.find();
        Precision needed = hasDay ? Precision.DAY : hasMonth ? Precision.MONTH : Precision.YEAR;
        if (moment.precision().coarserThan(needed) || moment.year() < 1000) {
            return Optional.empty();
        }
        LocalDate date = moment.first();
        String text = words;
        if (hasDay) {
            String number =
                    day.group(2) == null ? Integer.toString(date.getDayOfMonth()) : Words.ordinal(date.getDayOfMonth());
            text = text.substring(0, day.start()) + number + text.substring(day.end());
        }
        if (hasMonth) {
            text = MONTHS.matcher(text).replaceFirst(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        if (hasYear) {
            text = YEAR.matcher(text).replaceFirst(Integer.toString(date.getYear()));
        }
        return text.equals(words) ? Optional.empty() : Optional.of(text);
    }

    /** The number with the words behind it, its hedge dropped: "nearly 250 people" becomes "145 people". */
    static Optional<String> number(String words, NumberReading reading, BigDecimal actual) {
        Matcher digits = DIGITS.matcher(words);
        if (digits.find()) {
            String before = words.substring(0, digits.start());
            String sign = before.isEmpty()
                            || Character.isLetterOrDigit(before.charAt(before.length() - 1))
                            || Character.isWhitespace(before.charAt(before.length() - 1))
                    ? ""
                    : before.substring(before.lastIndexOf(' ') + 1);
            String after = words.substring(digits.end());
            if (DIGITS.matcher(after).find()) {
                return Optional.empty();
            }
            BigDecimal scale = scale(after);
            BigDecimal told = actual.divide(scale, 12, RoundingMode.HALF_UP);
            int places = Math.max(
                    0,
                    reading.step()
                            .divide(scale, 12, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .scale());
            return Optional.of(sign + format(told.setScale(Math.min(places, 6), RoundingMode.HALF_UP)) + after);
        }
        Optional<String> spelled = spelled(actual);
        if (spelled.isEmpty() || reading.low().compareTo(reading.high()) != 0) {
            return Optional.empty();
        }
        return spelled(reading.low())
                .filter(old -> words.toLowerCase(Locale.ROOT).contains(old))
                .map(old -> {
                    int at = words.toLowerCase(Locale.ROOT).indexOf(old);
                    return like(words.substring(at), spelled.get()) + words.substring(at + old.length());
                });
    }

    static Optional<String> ordinal(String words, int ordinal) {
        Matcher digits = ORDINAL_DIGITS.matcher(words);
        if (digits.find()) {
            return Optional.of(digits.replaceFirst(Words.ordinal(ordinal)));
        }
        Optional<String> spelled = NumberWords.spelledOrdinal(ordinal);
        String lower = words.toLowerCase(Locale.ROOT);
        return spelled.flatMap(word -> NumberWords.ordinals().stream()
                .filter(o -> lower.matches("(?s).*\\b" + o + "\\b.*"))
                .findFirst()
                .map(o -> {
                    int at = lower.indexOf(o);
                    return words.substring(0, at) + like(words.substring(at), word) + words.substring(at + o.length());
                }));
    }

    private static String like(String model, String word) {
        return Character.isUpperCase(model.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    private static BigDecimal scale(String after) {
        Matcher scale = SCALE.matcher(after);
        if (!scale.find()) {
            return BigDecimal.ONE;
        }
        return switch (scale.group(1).toLowerCase(Locale.ROOT)) {
            case "thousand", "k" -> new BigDecimal("1000");
            case "million", "mn", "m" -> new BigDecimal("1000000");
            case "billion", "bn" -> new BigDecimal("1000000000");
            default -> new BigDecimal("1000000000000");
        };
    }

    private static String format(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** Whole numbers from 0 to 99 in words. */
    static Optional<String> spelled(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(99)) > 0) {
            return Optional.empty();
        }
        int n = number.intValueExact();
        return NumberWords.spelled(n)
                .or(() -> Optional.of(NumberWords.spelled(n - n % 10).orElseThrow() + "-"
                        + NumberWords.spelled(n % 10).orElseThrow()));
    }
}
