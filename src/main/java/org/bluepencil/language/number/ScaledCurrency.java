package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/**
 * A currency's code with its scale in one word, as accounts print it: "MSEK 1,200", "45 MUSD", "TEUR 900", "EURm 12",
 * "SEKbn 3". T stands for a thousand there, never for a trillion.
 *
 * @param scale what the number beside it is multiplied by
 */
record ScaledCurrency(Unit unit, BigDecimal scale) {
    private static final int CODE = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> BEFORE_CODE =
            Map.of("M", MILLION, "m", MILLION, "T", THOUSAND, "K", THOUSAND, "k", THOUSAND, "B", BILLION);
    private static final Map<String, BigDecimal> BEHIND_CODE =
            Map.of("m", MILLION, "mn", MILLION, "k", THOUSAND, "bn", BILLION);

    /** The one that the word at this place is; null for any other word, and in a text all in capitals. */
    static @Nullable ScaledCurrency at(Pieces p, int at) {
        if (!p.isWord(at) || p.word(at).length() <= CODE || p.word(at).length() > CODE + 2) {
            return null;
        }
        String word = p.written(at, at + 1);
        int behind = word.length() - CODE;
        BigDecimal first = BEFORE_CODE.get(word.substring(0, behind));
        BigDecimal last = BEHIND_CODE.get(word.substring(CODE));
        Optional<Unit> unit = first != null ? code(word.substring(behind)) : Optional.empty();
        if (unit.isEmpty() && last != null) {
            unit = code(word.substring(0, CODE));
            first = last;
        }
        BigDecimal scale = first;
        return scale == null || unit.isEmpty() || isShouted(p) ? null : new ScaledCurrency(unit.get(), scale);
    }

    private static Optional<Unit> code(String letters) {
        boolean capital = letters.chars().allMatch(Character::isUpperCase);
        return capital ? Units.currencySign(letters) : Optional.empty();
    }

    /** In a headline in capitals "MAUD 71" may be a woman's age. */
    private static boolean isShouted(Pieces p) {
        return p.tokens().stream()
                .noneMatch(t -> t.form().length() > 1 && t.form().chars().allMatch(Character::isLowerCase));
    }
}
