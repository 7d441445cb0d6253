package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.bluepencil.claim.SetOf;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;

/** Values and lists in plain words, as working lines and explanations print them. */
final class Words {
    private static final List<String> ORDINAL_ENDS = List.of("th", "st", "nd", "rd");

    private Words() {}

    static String of(Value value, Dossier dossier) {
        return value.inWords(dossier::label);
    }

    static String amount(BigDecimal amount, Unit unit) {
        return Quantity.of(amount, unit).inWords();
    }

    /** {@code 1st}, {@code 12th}, {@code 23rd}. */
    static String ordinal(int number) {
        int tens = number % 100;
        int ones = number % 10;
        boolean teen = tens >= 11 && tens <= 13;
        return number + ORDINAL_ENDS.get(teen || ones > 3 ? 0 : ones);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** A set as print names it: {@code “member of” Shanghai Cooperation Organisation}, {@code “founded by” of Acme}. */
    static String set(String property, SetOf set) {
        return "“" + property + (set.ownerIsValue() ? "” " : "” of ")
                + set.owner().label();
    }
}
