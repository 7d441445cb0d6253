package org.bluepencil.source.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;

/** A unit as tables write it, with the power of ten that stands before it: {@code million USD}. */
record ScaledUnit(Unit unit, BigDecimal scale) {
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", new BigDecimal("1000"),
            "million", new BigDecimal("1000000"),
            "billion", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"));

    static Optional<ScaledUnit> read(String text) {
        String[] words = text.strip().split("\\s+", 2);
        BigDecimal scale = SCALES.get(words[0]);
        String rest = scale == null ? text.strip() : words.length == 2 ? words[1] : "";
        Optional<Unit> unit =
                rest.isEmpty() ? Optional.of(Unit.ONE) : Units.named(rest).or(() -> Units.currencySign(rest));
        return unit.map(u -> new ScaledUnit(u, scale == null ? BigDecimal.ONE : scale));
    }
}
