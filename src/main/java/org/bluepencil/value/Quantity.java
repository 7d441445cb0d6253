package org.bluepencil.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** An amount in a unit, with the bounds that a source states for it (equal to the amount if it states none). */
public record Quantity(BigDecimal amount, BigDecimal lower, BigDecimal upper, Unit unit) {

    public Quantity {
        if (lower.compareTo(amount) > 0 || upper.compareTo(amount) < 0) {
            throw new IllegalArgumentException("bounds " + lower + " to " + upper + " do not hold " + amount);
        }
    }

    public static Quantity of(BigDecimal amount, Unit unit) {
        return new Quantity(amount, amount, amount, unit);
    }

    public static Quantity count(long amount) {
        return of(BigDecimal.valueOf(amount), Unit.ONE);
    }

    /** This quantity told in another unit, or empty if the two measure different things. */
    public Optional<Quantity> in(Unit other) {
        if (!unit.convertsTo(other)) {
            return Optional.empty();
        }
        if (unit.factor().compareTo(other.factor()) == 0) {
            return Optional.of(new Quantity(amount, lower, upper, other));
        }
        return Optional.of(new Quantity(convert(amount, other), convert(lower, other), convert(upper, other), other));
    }

    private BigDecimal convert(BigDecimal number, Unit other) {
        return number.multiply(unit.factor()).divide(other.factor(), MathContext.DECIMAL64);
    }

    /** The amount with thousands separators and its unit: {@code 2,724,900 km²}. */
    public String inWords() {
        java.text.DecimalFormat format = new java.text.DecimalFormat(
                "#,##0.######", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ENGLISH));
        String number = format.format(amount);
        if (unit.dimension() == Unit.Dimension.PERCENT) {
            return number + unit.symbol();
        }
        return unit.symbol().isEmpty() ? number : number + " " + unit.symbol();
    }
}
