package org.bluepencil.language.numeral;

import java.math.BigDecimal;

/**
 * An amount as written.
 *
 * @param step one unit of the last digit written: 1,000,000 for "9 million"
 * @param scale what a scale word behind the digits multiplied by, or 1
 * @param to index of the piece behind it
 */
public record Amount(BigDecimal value, BigDecimal step, BigDecimal scale, int to) {

    public Amount {
        value = plain(value);
    }

    /** Without zeros behind the point that no writer wrote. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** So many times this amount, as one written with the scale behind it. */
    public Amount times(BigDecimal factor, int end) {
        return new Amount(value.multiply(factor), step.multiply(factor), scale.multiply(factor), end);
    }

    /** The same amount, scaled as its partner in a range is: the 5 of "5 to 10 million". */
    public Amount scaledLike(Amount other) {
        boolean bare = scale.compareTo(BigDecimal.ONE) == 0 && other.scale.compareTo(BigDecimal.ONE) > 0;
        BigDecimal mantissa = other.value.divide(other.scale);
        return bare && value.compareTo(mantissa) < 0
                ? new Amount(value.multiply(other.scale), step.multiply(other.scale), other.scale, to)
                : this;
    }
}
