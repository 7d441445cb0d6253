package org.bluepencil.language.number;

import java.util.Locale;
import java.util.OptionalInt;
import org.bluepencil.language.numeral.NumberWords;

/** Single number words and ordinals, for callers that look at one token. */
public final class Words {
    private Words() {}

    /** The value of an ordinal in digits or words, "10th", "tenth", "twenty-first"; empty for anything else. */
    public static OptionalInt ordinalOf(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int end = lower.length() - 2;
        if (end > 0 && end < 7 && lower.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return switch (lower.substring(end)) {
                case "st", "nd", "rd", "th" -> OptionalInt.of(Integer.parseInt(lower.substring(0, end)));
                default -> OptionalInt.empty();
            };
        }
        int dash = lower.indexOf('-');
        if (dash > 0) {
            int tens = NumberWords.small(lower.substring(0, dash)).orElse(0);
            Integer ones = NumberWords.ordinal(lower.substring(dash + 1));
            return tens >= 20 && ones != null && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
        }
        Integer word = NumberWords.ordinal(lower);
        return word == null ? OptionalInt.empty() : OptionalInt.of(word);
    }
}
