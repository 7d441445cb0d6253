package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bluepencil.claim.frame.Frame.Tolerance;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bands of the house defaults, on and just beyond each edge. */
class HedgeFitTest {
    private final HedgeFit hedges = new HedgeFit(Style.packed());

    @ParameterizedTest(name = "{0} {1} for {2}: {3}")
    @CsvSource({
        "NEARLY, 150, 134, STRETCHES",
        "NEARLY, 150, 135, AGREES",
        "NEARLY, 150, 145, AGREES",
        "NEARLY, 150, 149, AGREES",
        "NEARLY, 150, 150, STRETCHES",
        "NEARLY, 150, 153, STRETCHES",
        "NEARLY, 150, 154, DISAGREES",
        "NEARLY, 150, 120, STRETCHES",
        "NEARLY, 150, 119, DISAGREES",
        "NEARLY, 250, 145, DISAGREES",
        "ABOUT, 100, 90, AGREES",
        "ABOUT, 100, 110, AGREES",
        "ABOUT, 100, 89, STRETCHES",
        "ABOUT, 100, 111, STRETCHES",
        "ABOUT, 100, 80, STRETCHES",
        "ABOUT, 100, 120, STRETCHES",
        "ABOUT, 100, 79, DISAGREES",
        "ABOUT, 100, 121, DISAGREES",
        "MORE_THAN, 100, 100, DISAGREES",
        "MORE_THAN, 100, 101, AGREES",
        "MORE_THAN, 100, 125, AGREES",
        "MORE_THAN, 100, 126, UNDERSTATES",
        "AT_LEAST, 40, 40, AGREES",
        "AT_LEAST, 40, 39, DISAGREES",
        "AT_LEAST, 40, 145, UNDERSTATES",
        "LESS_THAN, 100, 99, AGREES",
        "LESS_THAN, 100, 100, DISAGREES",
        "LESS_THAN, 100, 50, UNDERSTATES",
        "AT_MOST, 100, 100, AGREES",
        "AT_MOST, 100, 101, DISAGREES",
        "UP_TO, 100, 80, AGREES",
        "UP_TO, 100, 100, AGREES",
        "UP_TO, 100, 79, UNDERSTATES",
        "UP_TO, 100, 101, DISAGREES",
        "PLAIN, 145, 145, AGREES",
        "PLAIN, 145, 146, DISAGREES",
        "EXACTLY, 145, 144, DISAGREES",
    })
    void countsAreHeldToTheirBands(Hedge hedge, String number, String actual, Fit expected) {
        assertThat(hedges.fit(ToldNumbers.hedged(hedge, number), new BigDecimal(actual), Tolerance.EXACT))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} for {1} %: {2}")
    @CsvSource({
        "NEARLY_ALL, 90, AGREES",
        "NEARLY_ALL, 99.9, AGREES",
        "NEARLY_ALL, 100, STRETCHES",
        "NEARLY_ALL, 89.9, STRETCHES",
        "NEARLY_ALL, 79, DISAGREES",
        "VAST_MAJORITY, 75, AGREES",
        "VAST_MAJORITY, 74, STRETCHES",
        "VAST_MAJORITY, 64, DISAGREES",
        "MOST, 50, STRETCHES",
        "MOST, 50.1, AGREES",
        "MOST, 48, STRETCHES",
        "MOST, 47.9, DISAGREES",
    })
    void sharesInWordsHaveTheirPoints(Hedge hedge, String actual, Fit expected) {
        NumberReading reading = ToldNumbers.reading(hedge, "50", "100", Unit.PERCENT, "words");
        assertThat(hedges.fit(reading, new BigDecimal(actual), Tolerance.MEASURE))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "a third for {0} %: {1}")
    @CsvSource({
        "30.4, AGREES",
        "36.3, AGREES",
        "30.3, STRETCHES",
        "27.4, STRETCHES",
        "27.3, DISAGREES",
        "39.4, DISAGREES"
    })
    void fractionsAreWithinPoints(String actual, Fit expected) {
        NumberReading third = ToldNumbers.reading(Hedge.FRACTION, "33.3333", "33.3333", Unit.PERCENT, "a third");
        assertThat(hedges.fit(third, new BigDecimal(actual), Tolerance.MEASURE)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "doubled for {0}: {1}")
    @CsvSource({
        "1.9, AGREES",
        "2.1, AGREES",
        "1.89, STRETCHES",
        "1.75, STRETCHES",
        "2.25, STRETCHES",
        "1.74, DISAGREES",
        "2.26, DISAGREES"
    })
    void multiplesHaveTheirBand(String actual, Fit expected) {
        NumberReading doubled = ToldNumbers.reading(Hedge.FRACTION, "2", "2", Unit.ONE, "doubled");
        assertThat(hedges.fit(doubled, new BigDecimal(actual), Tolerance.MEASURE))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "dozens, 24, AGREES",
        "dozens, 99, AGREES",
        "dozens, 23, STRETCHES",
        "dozens, 12, STRETCHES",
        "dozens, 198, STRETCHES",
        "dozens, 11, DISAGREES",
        "dozens, 199, DISAGREES",
        "scores, 40, AGREES",
        "scores, 199, AGREES",
        "scores, 19, DISAGREES",
        "hundreds, 200, AGREES",
        "hundreds, 999, AGREES",
        "hundreds, 100, STRETCHES",
        "hundreds, 1999, DISAGREES",
    })
    void indefiniteNumbersHaveTheHousesInterval(String word, String actual, Fit expected) {
        NumberReading reading = ToldNumbers.reading(Hedge.INDEFINITE, "1", "2", Unit.ONE, word);
        assertThat(hedges.fit(reading, new BigDecimal(actual), Tolerance.EXACT)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} (step {1}) for {2}: {3}")
    @CsvSource({
        "9000000, 1000000, 8500000, AGREES",
        "9000000, 1000000, 9500000, AGREES",
        "9000000, 1000000, 9900000, STRETCHES",
        "9000000, 1000000, 10100000, DISAGREES",
        "9.25, 0.01, 9.254, AGREES",
        "9.25, 0.01, 9.4, STRETCHES",
        "9.25, 0.01, 10, DISAGREES",
        "200000, 1, 203117, AGREES",
        "200000, 1, 206000, STRETCHES",
        "200000, 1, 212000, DISAGREES",
        "4, 1, 4.9, STRETCHES",
        "4, 1, 5.2, DISAGREES",
    })
    void measuresAgreeAtTheDigitsWritten(String number, String step, String actual, Fit expected) {
        BigDecimal n = new BigDecimal(number);
        NumberReading reading = new NumberReading(n, n, Hedge.PLAIN, Unit.ONE, false, new BigDecimal(step), number);
        assertThat(hedges.fit(reading, new BigDecimal(actual), Tolerance.MEASURE))
                .isEqualTo(expected);
    }

    @Test
    void aLimitMissedByAHairIsStretchedForMeasuresOnly() {
        NumberReading reading = ToldNumbers.hedged(Hedge.MORE_THAN, "100");
        assertThat(hedges.fit(reading, new BigDecimal("99"), Tolerance.MEASURE)).isEqualTo(Fit.STRETCHES);
        assertThat(hedges.fit(reading, new BigDecimal("90"), Tolerance.MEASURE)).isEqualTo(Fit.DISAGREES);
        assertThat(hedges.fit(reading, new BigDecimal("99"), Tolerance.EXACT)).isEqualTo(Fit.DISAGREES);
    }

    @Test
    void aRangeIsItsOwnInterval() {
        NumberReading range = ToldNumbers.reading(Hedge.BETWEEN, "10", "12", Unit.ONE, "between 10 and 12");
        assertThat(hedges.fit(range, new BigDecimal("10"), Tolerance.EXACT)).isEqualTo(Fit.AGREES);
        assertThat(hedges.fit(range, new BigDecimal("12"), Tolerance.EXACT)).isEqualTo(Fit.AGREES);
        assertThat(hedges.fit(range, new BigDecimal("13"), Tolerance.EXACT)).isEqualTo(Fit.DISAGREES);
    }

    @ParameterizedTest
    @CsvSource({
        "NEARLY, 150, nearly 150 = 135 to 149",
        "ABOUT, 150, about 150 = 135 to 165",
        "AT_LEAST, 40, at_least 40 = 40 or more",
        "MORE_THAN, 40, more_than 40 = above 40",
    })
    void theReadingIsPrinted(Hedge hedge, String number, String expected) {
        assertThat(hedges.printed(ToldNumbers.hedged(hedge, number), Tolerance.EXACT))
                .isEqualTo(expected);
    }
}
