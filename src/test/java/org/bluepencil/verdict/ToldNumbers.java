package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.util.Locale;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;

/** Numbers as the sentence of a trial tells them. */
final class ToldNumbers {
    private ToldNumbers() {}

    static NumberReading reading(Hedge hedge, String low, String high, Unit unit, String printed) {
        BigDecimal from = new BigDecimal(low);
        BigDecimal step = from.scale() > 0 ? BigDecimal.ONE.movePointLeft(from.scale()) : BigDecimal.ONE;
        return new NumberReading(from, new BigDecimal(high), hedge, unit, false, step, printed);
    }

    static NumberReading plain(String number) {
        return reading(Hedge.PLAIN, number, number, Unit.ONE, number);
    }

    static NumberReading hedged(Hedge hedge, String number) {
        return reading(hedge, number, number, Unit.ONE, hedge.name().toLowerCase(Locale.ROOT) + " " + number);
    }

    static NumberReading percent(String number) {
        return reading(Hedge.PLAIN, number, number, Unit.PERCENT, number + " per cent");
    }
}
