package org.bluepencil.value;

import java.math.BigDecimal;

/**
 * A unit of measure: its symbol as printed, the Wikidata item where there is one, what it measures, and the factor to
 * the base unit of that dimension (metre, square metre, kilogram, second, one, one per cent, or the currency itself).
 * {@link Units} knows those in use.
 */
public record Unit(String symbol, String wikidata, Dimension dimension, BigDecimal factor) {

    /** What a unit measures. Quantities of different dimensions are never compared. */
    public enum Dimension {
        COUNT,
        PERCENT,
        PERCENTAGE_POINTS,
        LENGTH,
        AREA,
        VOLUME,
        MASS,
        TIME,
        SPEED,
        TEMPERATURE,
        POWER,
        ENERGY,
        MONEY,
        OTHER
    }

    /** Plain counting: people, members, seats. */
    public static final Unit ONE = new Unit("", "1", Dimension.COUNT, BigDecimal.ONE);

    public static final Unit PERCENT = new Unit("%", "Q11229", Dimension.PERCENT, BigDecimal.ONE);

    /** True if a quantity in this unit can be told in the other: same dimension and, for money or others, same symbol. */
    public boolean convertsTo(Unit other) {
        boolean ownScale = dimension == Dimension.MONEY || dimension == Dimension.OTHER;
        return dimension == other.dimension && (!ownScale || symbol.equals(other.symbol));
    }
}
