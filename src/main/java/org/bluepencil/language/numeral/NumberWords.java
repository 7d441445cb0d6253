package org.bluepencil.language.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The number words of English. */
public final class NumberWords {
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();

    static {
        List<String> cardinals = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        List<String> ordinals = List.of(
                "zeroth",
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth");
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int i = 0; i < cardinals.size(); i++) {
            CARDINALS.put(cardinals.get(i), i);
            ORDINALS.put(ordinals.get(i), i);
        }
        for (int i = 0; i < tens.size(); i++) {
            String word = tens.get(i);
            CARDINALS.put(word, 20 + 10 * i);
            ORDINALS.put(word.substring(0, word.length() - 1) + "ieth", 20 + 10 * i);
        }
        ORDINALS.put("hundredth", 100);
        ORDINALS.put("thousandth", 1000);
        scale("100", "hundred");
        scale("1000", "thousand", "k");
        scale("100000", "lakh", "lac", "lakhs");
        scale("1000000", "million", "millions", "mn", "mln", "m");
        scale("10000000", "crore", "crores");
        scale("1000000000", "billion", "billions", "bn", "bln", "b");
        scale("1000000000000", "trillion", "trillions", "tn", "trn", "tln");
        scale("1000000000000000", "quadrillion");
    }

    private NumberWords() {}

    private static void scale(String factor, String... words) {
        for (String word : words) {
            SCALES.put(word, new BigDecimal(factor));
        }
    }

    static @Nullable Integer cardinal(String word) {
        return CARDINALS.get(word.equals("nought") ? "zero" : word);
    }

    /** The value of a single ordinal word in lower case, such as "third". */
    public static @Nullable Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    /** What a word in lower case multiplies by: "million", "bn", "crore"; one letter counts too. */
    static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    /** A whole number below a hundred in one word, "nine" or "forty". */
    public static OptionalInt small(String word) {
        Integer value = CARDINALS.get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The word for a whole number up to twenty or a full ten: 10 is "ten". */
    public static Optional<String> spelled(int number) {
        return keyOf(CARDINALS, number);
    }

    /** The ordinal word for such a number: 10 is "tenth". */
    public static Optional<String> spelledOrdinal(int number) {
        return keyOf(ORDINALS, number);
    }

    /** All single ordinal words, by their value. */
    public static List<String> ordinals() {
        return ORDINALS.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<String> keyOf(Map<String, Integer> words, int number) {
        return words.entrySet().stream()
                .filter(e -> e.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
