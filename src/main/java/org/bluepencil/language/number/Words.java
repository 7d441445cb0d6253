package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The number words of English. */
public final class Words {
    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13),
            Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
            Map.entry("eighteen", 18), Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30),
            Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70),
            Map.entry("eighty", 80), Map.entry("ninety", 90));
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4),
            Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8),
            Map.entry("ninth", 9), Map.entry("tenth", 10), Map.entry("eleventh", 11), Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13), Map.entry("fourteenth", 14), Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16), Map.entry("seventeenth", 17), Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19), Map.entry("twentieth", 20), Map.entry("thirtieth", 30),
            Map.entry("fortieth", 40), Map.entry("fiftieth", 50), Map.entry("sixtieth", 60),
            Map.entry("seventieth", 70), Map.entry("eightieth", 80), Map.entry("ninetieth", 90),
            Map.entry("hundredth", 100));
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("hundred", new BigDecimal(100)), Map.entry("thousand", new BigDecimal(1000)),
            Map.entry("lakh", new BigDecimal(100_000)), Map.entry("million", new BigDecimal(1_000_000)),
            Map.entry("mn", new BigDecimal(1_000_000)), Map.entry("m", new BigDecimal(1_000_000)),
            Map.entry("crore", new BigDecimal(10_000_000)), Map.entry("billion", new BigDecimal(1_000_000_000)),
            Map.entry("bn", new BigDecimal(1_000_000_000)), Map.entry("b", new BigDecimal(1_000_000_000)),
            Map.entry("trillion", new BigDecimal(1_000_000_000_000L)), Map.entry("tn", new BigDecimal(1_000_000_000_000L)),
            Map.entry("k", new BigDecimal(1000)));

    private Words() {}

    static @Nullable Integer cardinal(String lower) {
        return CARDINALS.get(lower);
    }

    static @Nullable Integer ordinal(String lower) {
        return ORDINALS.get(lower);
    }

    static Optional<BigDecimal> scale(String lower) {
        return Optional.ofNullable(SCALES.get(lower));
    }

    /** A whole number of at most three digits in digits or one word; "a" and "an" are one. */
    public static OptionalInt small(String lower) {
        if (lower.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(lower));
        }
        if (lower.equals("a") || lower.equals("an")) {
            return OptionalInt.of(1);
        }
        int dash = lower.indexOf('-');
        if (dash > 0) {
            Integer tens = CARDINALS.get(lower.substring(0, dash));
            Integer ones = CARDINALS.get(lower.substring(dash + 1));
            return tens != null && ones != null && tens >= 20 && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
        }
        Integer word = CARDINALS.get(lower);
        return word == null ? OptionalInt.empty() : OptionalInt.of(word);
    }

    /** An ordinal in digits or words: "10th", "tenth", "twenty-first". */
    public static OptionalInt ordinalOf(String lower) {
        if (lower.matches("\\d{1,4}(st|nd|rd|th)")) {
            return OptionalInt.of(Integer.parseInt(lower.substring(0, lower.length() - 2)));
        }
        int dash = lower.indexOf('-');
        if (dash > 0) {
            Integer tens = CARDINALS.get(lower.substring(0, dash));
            Integer ones = ORDINALS.get(lower.substring(dash + 1));
            return tens != null && ones != null && tens >= 20 && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
        }
        Integer word = ORDINALS.get(lower);
        return word == null ? OptionalInt.empty() : OptionalInt.of(word);
    }

    /** A number word for a small number, as writers spell it: 10 is "ten". */
    public static Optional<String> spelled(int number) {
        return CARDINALS.entrySet().stream()
                .filter(e -> e.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The ordinal word for a small number: 10 is "tenth". */
    public static Optional<String> spelledOrdinal(int number) {
        return ORDINALS.entrySet().stream()
                .filter(e -> e.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
