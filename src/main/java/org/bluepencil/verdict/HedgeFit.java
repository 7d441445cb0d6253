package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.bluepencil.claim.frame.Frame.Tolerance;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;

/** Holds a figure against the words around a number, by the bands of the house style. */
final class HedgeFit {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Style style;

    HedgeFit(Style style) {
        this.style = style;
    }

    /** How {@code actual}, told in the reading's unit, fits the reading. */
    Fit fit(NumberReading reading, BigDecimal actual, Tolerance tolerance) {
        BigDecimal n = reading.low();
        Style.Bands bands = style.bands();
        return switch (reading.hedge()) {
            case PLAIN, EXACTLY -> plain(reading, actual, tolerance);
            case NEARLY -> nearly(n, actual);
            case ABOUT -> band(bands.about(), n, actual);
            case MORE_THAN -> above(n, actual, actual.compareTo(n) > 0, tolerance);
            case AT_LEAST -> above(n, actual, actual.compareTo(n) >= 0, tolerance);
            case LESS_THAN -> below(n, actual, actual.compareTo(n) < 0, tolerance);
            case AT_MOST, UP_TO -> below(reading.high(), actual, actual.compareTo(reading.high()) <= 0, tolerance);
            case BETWEEN -> between(reading.low(), reading.high(), actual, tolerance);
            case INDEFINITE -> indefinite(reading, actual);
            case NEARLY_ALL -> nearlyAll(actual);
            case VAST_MAJORITY -> points(bands.vastMajority(), actual, false);
            case MOST -> points(bands.most(), actual, true);
            case FRACTION -> fraction(reading, actual);
        };
    }

    /** The lowest and the highest figure that the words admit in the first band: "nearly 150" is 135 to 150. */
    Style.Interval admitted(NumberReading reading, Tolerance tolerance) {
        BigDecimal n = reading.low();
        Style.Bands bands = style.bands();
        BigDecimal far = n.abs().multiply(BigDecimal.valueOf(1000));
        return switch (reading.hedge()) {
            case PLAIN, EXACTLY ->
                tolerance == Tolerance.EXACT || reading.hedge() == org.bluepencil.value.Hedge.EXACTLY
                        ? new Style.Interval(n, reading.high())
                        : new Style.Interval(
                                n.subtract(half(reading)), reading.high().add(half(reading)));
            case NEARLY -> times(bands.nearly().first(), n);
            case ABOUT -> times(bands.about().first(), n);
            case MORE_THAN -> new Style.Interval(n, n.multiply(bands.moreThan()));
            case AT_LEAST -> new Style.Interval(n, n.max(far));
            case LESS_THAN, AT_MOST -> new Style.Interval(BigDecimal.ZERO.min(n), reading.high());
            case UP_TO -> new Style.Interval(n.multiply(bands.upTo()), reading.high());
            case BETWEEN -> new Style.Interval(n, reading.high());
            case INDEFINITE -> word(reading);
            case NEARLY_ALL -> bands.nearlyAll().first();
            case VAST_MAJORITY -> bands.vastMajority().first();
            case MOST -> bands.most().first();
            case FRACTION ->
                isPercent(reading)
                        ? new Style.Interval(
                                n.subtract(bands.fractionFirst()),
                                reading.high().add(bands.fractionFirst()))
                        : times(bands.multiple().first(), n);
        };
    }

    /** {@code nearly 150 = 135 to 149} for counts, {@code 8,500,000 to 9,500,000} for measures. */
    String printed(NumberReading reading, Tolerance tolerance) {
        Style.Interval interval = admitted(reading, tolerance);
        BigDecimal high = interval.high();
        boolean open = reading.hedge() == org.bluepencil.value.Hedge.NEARLY;
        boolean count = tolerance == Tolerance.EXACT && reading.unit().dimension() == Unit.Dimension.COUNT;
        if (open && count && high.stripTrailingZeros().scale() <= 0) {
            high = high.subtract(BigDecimal.ONE);
        }
        String low = Words.amount(interval.low(), reading.unit());
        String words = reading.printed();
        if (interval.low().compareTo(high) == 0) {
            return words.equals(low) ? low : words + " = " + low;
        }
        return switch (reading.hedge()) {
            case MORE_THAN -> words + " = above " + low;
            case AT_LEAST -> words + " = " + low + " or more";
            case LESS_THAN -> words + " = below " + Words.amount(high, reading.unit());
            case AT_MOST -> words + " = " + Words.amount(high, reading.unit()) + " or fewer";
            default -> words + " = " + low + " to " + Words.amount(high, reading.unit());
        };
    }

    private Fit plain(NumberReading reading, BigDecimal actual, Tolerance tolerance) {
        boolean within = actual.compareTo(reading.low()) >= 0 && actual.compareTo(reading.high()) <= 0;
        if (within) {
            return Fit.AGREES;
        }
        if (tolerance == Tolerance.EXACT || reading.hedge() == org.bluepencil.value.Hedge.EXACTLY) {
            return Fit.DISAGREES;
        }
        BigDecimal half = half(reading);
        boolean atDigits = actual.compareTo(reading.low().subtract(half)) >= 0
                && actual.compareTo(reading.high().add(half)) <= 0;
        if (atDigits) {
            return Fit.AGREES;
        }
        return isBeyond(distance(reading.low(), reading.high(), actual), actual, reading.step())
                ? Fit.DISAGREES
                : Fit.STRETCHES;
    }

    /** Half a unit of the last written digit, where trailing noughts count as rounding within the house's limit. */
    private BigDecimal half(NumberReading reading) {
        BigDecimal half = reading.step().divide(TWO);
        int noughts = -reading.low().stripTrailingZeros().scale();
        if (noughts <= 0) {
            return half;
        }
        BigDecimal round = BigDecimal.ONE.scaleByPowerOfTen(noughts).divide(TWO);
        return half.max(round.min(reading.low().abs().multiply(style.measure().round())));
    }

    private boolean isBeyond(BigDecimal distance, BigDecimal actual, BigDecimal step) {
        return distance.compareTo(actual.abs().multiply(style.measure().beyond())) > 0 && distance.compareTo(step) > 0;
    }

    private static BigDecimal distance(BigDecimal low, BigDecimal high, BigDecimal actual) {
        return actual.compareTo(low) < 0
                ? low.subtract(actual)
                : actual.subtract(high).max(BigDecimal.ZERO);
    }

    private Fit nearly(BigDecimal n, BigDecimal actual) {
        Style.Band band = style.bands().nearly();
        Style.Interval first = times(band.first(), n);
        boolean agrees = actual.compareTo(first.low()) >= 0 && actual.compareTo(first.high()) < 0;
        return agrees ? Fit.AGREES : times(band.second(), n).holds(actual) ? Fit.STRETCHES : Fit.DISAGREES;
    }

    private static Fit band(Style.Band band, BigDecimal n, BigDecimal actual) {
        return times(band.first(), n).holds(actual)
                ? Fit.AGREES
                : times(band.second(), n).holds(actual) ? Fit.STRETCHES : Fit.DISAGREES;
    }

    private Fit above(BigDecimal n, BigDecimal actual, boolean isTrue, Tolerance tolerance) {
        if (isTrue) {
            return actual.compareTo(n.multiply(style.bands().moreThan())) > 0 ? Fit.UNDERSTATES : Fit.AGREES;
        }
        return missed(n, actual, tolerance);
    }

    private Fit below(BigDecimal n, BigDecimal actual, boolean isTrue, Tolerance tolerance) {
        if (isTrue) {
            return actual.compareTo(n.multiply(style.bands().upTo())) < 0 ? Fit.UNDERSTATES : Fit.AGREES;
        }
        return missed(n, actual, tolerance);
    }

    /** A limit that a measure misses by less than offices differ among themselves is stretched, not broken. */
    private Fit missed(BigDecimal n, BigDecimal actual, Tolerance tolerance) {
        boolean broken = tolerance == Tolerance.EXACT
                || actual.subtract(n)
                                .abs()
                                .compareTo(actual.abs().multiply(style.measure().beyond()))
                        > 0;
        return broken ? Fit.DISAGREES : Fit.STRETCHES;
    }

    private Fit between(BigDecimal low, BigDecimal high, BigDecimal actual, Tolerance tolerance) {
        if (actual.compareTo(low) >= 0 && actual.compareTo(high) <= 0) {
            return Fit.AGREES;
        }
        return missed(actual.compareTo(low) < 0 ? low : high, actual, tolerance);
    }

    private Fit indefinite(NumberReading reading, BigDecimal actual) {
        Style.Interval word = word(reading);
        if (word.holds(actual)) {
            return Fit.AGREES;
        }
        BigDecimal by = style.bands().indefiniteSecond();
        Style.Interval second = new Style.Interval(
                word.low().divide(by, java.math.MathContext.DECIMAL64),
                word.high().multiply(by));
        return second.holds(actual) ? Fit.STRETCHES : Fit.DISAGREES;
    }

    private Style.Interval word(NumberReading reading) {
        String printed = reading.printed().toLowerCase(Locale.ROOT);
        return style.indefinite().entrySet().stream()
                .filter(e -> printed.contains(e.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Style.Interval(reading.low(), reading.high()));
    }

    private Fit nearlyAll(BigDecimal actual) {
        Style.Band band = style.bands().nearlyAll();
        boolean all = actual.compareTo(HUNDRED) >= 0;
        return band.first().holds(actual) && !all
                ? Fit.AGREES
                : band.second().holds(actual) ? Fit.STRETCHES : Fit.DISAGREES;
    }

    private static Fit points(Style.Band band, BigDecimal actual, boolean above) {
        boolean edge = above && actual.compareTo(band.first().low()) == 0;
        return band.first().holds(actual) && !edge
                ? Fit.AGREES
                : band.second().holds(actual) ? Fit.STRETCHES : Fit.DISAGREES;
    }

    private Fit fraction(NumberReading reading, BigDecimal actual) {
        if (!isPercent(reading)) {
            return band(style.bands().multiple(), reading.low(), actual);
        }
        BigDecimal distance = distance(reading.low(), reading.high(), actual);
        if (distance.compareTo(style.bands().fractionFirst()) <= 0) {
            return Fit.AGREES;
        }
        return distance.compareTo(style.bands().fractionSecond()) <= 0 ? Fit.STRETCHES : Fit.DISAGREES;
    }

    private static boolean isPercent(NumberReading reading) {
        return reading.unit().dimension() == Unit.Dimension.PERCENT;
    }

    private static Style.Interval times(Style.Interval factors, BigDecimal n) {
        BigDecimal one = factors.low().multiply(n);
        BigDecimal other = factors.high().multiply(n);
        return new Style.Interval(one.min(other), one.max(other));
    }
}
