package org.bluepencil.language.number;

import java.math.BigDecimal;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Unit;

/**
 * A number as the grammar read it.
 *
 * @param from index of its first piece, the hedge included
 * @param to index of the piece behind it
 */
record Found(
        int from, int to, BigDecimal low, BigDecimal high, Hedge hedge, Unit unit, boolean ordinal, BigDecimal step) {

    static Found ordinal(int from, int to, int value) {
        BigDecimal amount = BigDecimal.valueOf(value);
        return new Found(from, to, amount, amount, Hedge.PLAIN, Unit.ONE, true, BigDecimal.ONE);
    }

    static Found range(int from, int to, long low, long high, Hedge hedge, Unit unit) {
        return new Found(
                from, to, BigDecimal.valueOf(low), BigDecimal.valueOf(high), hedge, unit, false, BigDecimal.ONE);
    }
}
