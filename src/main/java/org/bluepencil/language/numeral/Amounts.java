package org.bluepencil.language.numeral;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts in digits ("1,234.5", "41bn", "12 000", "1.5 million") and in words ("twenty-five thousand"). */
public final class Amounts {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final List<String> AND_A_HALF = List.of("and", "a", "half");

    private Amounts() {}

    /** The longest amount that begins at this piece, or null. */
    public static @Nullable Amount read(Pieces p, int at) {
        return p.isNumber(at) ? digits(p, at) : inWords(p, at);
    }

    private static @Nullable Amount digits(Pieces p, int at) {
        String written = Digits.plain(p.word(at));
        int to = at + 1;
        if (p.plain(at) >= 0 && written.length() <= 3) {
            StringBuilder grouped = new StringBuilder(written);
            // "12 000": groups of three set apart by one space
            while (p.word(to).length() == 3 && p.plain(to) >= 0 && p.gap(to) == 1) {
                grouped.append(p.word(to));
                to++;
            }
            written = grouped.toString();
        }
        BigDecimal value = new BigDecimal(written);
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        Amount fraction = value.scale() == 0 ? VulgarFractions.behind(p, to) : null;
        if (fraction != null) {
            value = value.add(fraction.value());
            step = fraction.step();
            to = fraction.to();
        }
        BigDecimal scale = BigDecimal.ONE;
        int scaleAt = p.isDash(to)
                        && p.isGlued(to)
                        && p.isGlued(to + 1)
                        && p.word(to + 1).length() > 2
                ? to + 1
                : to;
        BigDecimal factor = scaleAt(p, scaleAt);
        while (factor != null) {
            scale = scale.multiply(factor);
            to = scaleAt + 1;
            scaleAt = to;
            factor = p.word(to).length() > 2 ? NumberWords.scale(p.word(to)) : null;
        }
        if (scale.compareTo(BigDecimal.ONE) > 0 && p.isRun(to, AND_A_HALF)) {
            value = value.add(HALF);
            step = new BigDecimal("0.1");
            to += AND_A_HALF.size();
        }
        Amount amount = new Amount(value.multiply(scale), step.multiply(scale), scale, to);
        return scale.compareTo(HUNDRED) == 0 ? withTens(p, amount) : amount;
    }

    /** "4 hundred and 36". */
    private static Amount withTens(Pieces p, Amount hundreds) {
        int at = hundreds.to() + 1;
        boolean ends = !p.isGlued(at + 1) || !p.isWord(at + 1);
        boolean tens = p.is(at - 1, "and") && p.plain(at) > 0 && p.word(at).length() <= 2 && ends;
        if (!tens || p.is(at + 1, "%") || scaleAt(p, at + 1) != null) {
            return hundreds;
        }
        BigDecimal value = hundreds.value().add(BigDecimal.valueOf(p.plain(at)));
        return new Amount(value, BigDecimal.ONE, BigDecimal.ONE, at + 1);
    }

    /** The factor of a scale behind digits; short ones ("m", "k", "bn") only where they are glued to the digits. */
    private static @Nullable BigDecimal scaleAt(Pieces p, int at) {
        String word = p.word(at);
        boolean shortForm = word.length() == 1;
        return shortForm && !p.isGlued(at) ? null : NumberWords.scale(word);
    }

    private static @Nullable Amount inWords(Pieces p, int start) {
        if ((p.is(start, "half") && p.is(start + 1, "a")) || (p.is(start, "half") && p.is(start + 1, "-"))) {
            BigDecimal whole = scaleOrDozen(p.word(start + 2));
            return whole == null ? null : new Amount(whole.multiply(HALF), whole.multiply(HALF), whole, start + 3);
        }
        if (p.is(start, "half") && p.word(start + 1).length() > 2 && scaleOrDozen(p.word(start + 1)) != null) {
            BigDecimal whole = NumberWords.scale(p.word(start + 1));
            BigDecimal half = (whole == null ? DOZEN : whole).multiply(HALF);
            return new Amount(half, half, BigDecimal.ONE, start + 2);
        }
        if (p.is(start, "a", "an")) {
            BigDecimal whole = scaleOrDozen(p.word(start + 1));
            return whole == null || p.word(start + 1).length() < 3 ? null : new Sum(p).read(start + 1, BigDecimal.ONE);
        }
        if (NumberWords.cardinal(p.word(start)) == null) {
            return null;
        }
        Amount whole = new Sum(p).read(start, BigDecimal.ZERO);
        return p.is(whole.to(), "point") ? withDecimals(p, whole) : whole;
    }

    /** "five point two", "one point two five million". */
    private static Amount withDecimals(Pieces p, Amount whole) {
        StringBuilder written = new StringBuilder(whole.value().toPlainString()).append('.');
        int to = whole.to() + 1;
        Integer digit = NumberWords.cardinal(p.word(to));
        while (digit != null && digit < 10) {
            written.append(digit);
            to++;
            digit = NumberWords.cardinal(p.word(to));
        }
        if (to == whole.to() + 1 || digit != null) {
            return whole;
        }
        BigDecimal factor = p.word(to).length() > 2 ? NumberWords.scale(p.word(to)) : null;
        BigDecimal scale = factor == null ? BigDecimal.ONE : factor;
        BigDecimal value = new BigDecimal(written.toString());
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return new Amount(value.multiply(scale), step.multiply(scale), scale, factor == null ? to : to + 1);
    }

    private static @Nullable BigDecimal scaleOrDozen(String word) {
        return word.equals("dozen") ? DOZEN : NumberWords.scale(word);
    }

    /** Adds number words up: what stands below the next scale word, and the total so far. */
    private static final class Sum {
        private final Pieces p;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal step = BigDecimal.ONE;
        private BigDecimal scale = BigDecimal.ONE;
        private boolean nought;

        Sum(Pieces p) {
            this.p = p;
        }

        Amount read(int start, BigDecimal before) {
            current = before;
            int at = start;
            int next = next(at);
            while (next > at) {
                at = next;
                next = next(at);
            }
            return new Amount(total.add(current), step, scale, at);
        }

        /** Takes in what stands here and returns the place behind it, or the same place at the end. */
        private int next(int at) {
            String word = p.word(at);
            Integer cardinal = NumberWords.cardinal(word);
            if (cardinal != null) {
                return add(cardinal) ? at + 1 : at;
            }
            boolean begun = total.signum() > 0 || current.signum() > 0;
            if (!begun) {
                return at;
            }
            if (word.equals("dozen")) {
                multiply(DOZEN);
                return at + 1;
            }
            BigDecimal factor = word.length() > 2 || word.equals("bn") ? NumberWords.scale(word) : null;
            if (factor != null) {
                multiply(factor);
                return at + 1;
            }
            if (p.isRun(at, AND_A_HALF)) {
                BigDecimal unit = current.signum() > 0 ? BigDecimal.ONE : step;
                current = current.add(unit.multiply(HALF));
                step = unit.multiply(new BigDecimal("0.1"));
                return at + 3;
            }
            boolean joined = (p.isDash(at) && p.isGlued(at) && p.isGlued(at + 1))
                    || (word.equals("and") && step.compareTo(HUNDRED) >= 0);
            Integer more = joined ? NumberWords.cardinal(p.word(at + 1)) : null;
            boolean scaleBehind = p.isDash(at)
                    && p.isGlued(at)
                    && p.isGlued(at + 1)
                    && p.word(at + 1).length() > 2
                    && NumberWords.scale(p.word(at + 1)) != null;
            if (scaleBehind) {
                return next(at + 1);
            }
            return more != null && add(more) ? at + 2 : at;
        }

        /** "twenty" then "five", "hundred" then "forty"; "two" then "three" are two amounts. */
        private boolean add(int value) {
            int tail = current.remainder(HUNDRED).intValue();
            boolean fits = !nought
                    && ((current.signum() == 0
                                    && step.compareTo(BigDecimal.ONE) >= 0
                                    && (total.signum() == 0 || step.compareTo(HUNDRED) >= 0))
                            || (tail == 0 && current.compareTo(HUNDRED) >= 0 && step.compareTo(HUNDRED) == 0)
                            || (tail >= 20
                                    && tail % 10 == 0
                                    && value < 10
                                    && value > 0
                                    && step.compareTo(BigDecimal.ONE) == 0));
            if (fits) {
                nought = value == 0;
                current = current.add(BigDecimal.valueOf(value));
                step = BigDecimal.ONE;
            }
            return fits;
        }

        private void multiply(BigDecimal factor) {
            step = step.compareTo(BigDecimal.ONE) < 0 ? step.multiply(factor) : factor;
            scale = factor;
            if (current.signum() == 0) {
                total = total.multiply(factor);
                return;
            }
            current = current.multiply(factor);
            if (factor.compareTo(HUNDRED) > 0) {
                total = total.add(current);
                current = BigDecimal.ZERO;
            }
        }
    }
}
