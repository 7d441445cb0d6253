package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.Form.Direction;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRuleTest {
    private static final String BOTH_YEARS = "30@=2022#partner=Arden#measure=timber 33@=2022#partner=Bel#measure=timber"
            + " 40@=2023#partner=Arden#measure=timber 31@=2023#partner=Bel#measure=timber";

    private static Trial buyers(String figures) {
        return new Trial()
                .type(Frame.ValueType.QUANTITY)
                .measures("timber")
                .set(figures)
                .when("2023")
                .past();
    }

    private static Trial exports(String figures) {
        return new Trial()
                .type(Frame.ValueType.QUANTITY)
                .about(figures)
                .when("2023")
                .past();
    }

    @ParameterizedTest(name = "{0} overtook {1} -> {2}")
    @CsvSource({"Arden, Bel, confirmed", "Bel, Arden, contradicted", "Arden, Corr, not-comparable"})
    void anOvertakingNeedsBothOrders(String winner, String loser, String expected) {
        assertThat(Trial.outcome(buyers(BOTH_YEARS).overtook(winner, loser))).isEqualTo(expected);
    }

    @Test
    void whoWasAheadBeforeDidNotOvertake() {
        String ahead = "50@=2022#partner=Arden#measure=timber 33@=2022#partner=Bel#measure=timber"
                + " 40@=2023#partner=Arden#measure=timber 31@=2023#partner=Bel#measure=timber";
        assertThat(Trial.outcome(buyers(ahead).overtook("Arden", "Bel"))).isEqualTo("contradicted");
    }

    @Test
    void nineMonthsDoNotDecideAYear() {
        String nineMonths = "30@=2022#partner=Arden#measure=timber 33@=2022#partner=Bel#measure=timber"
                + " 21.7@2023-01-01..2023-09-30#partner=Arden#measure=timber"
                + " 18.9@2023-01-01..2023-09-30#partner=Bel#measure=timber";
        Judgement judgement = buyers(nineMonths).overtook("Arden", "Bel");
        assertThat(Trial.outcome(judgement)).isEqualTo("not-comparable");
        assertThat(judgement.explanation()).contains("Arden 21.7").contains("Bel 18.9");
    }

    @Test
    void bothEndsComeFromOneSeries() {
        String mixed = "30@=2022#partner=Arden#measure=timber#src=a 33@=2022#partner=Bel#measure=timber#src=a"
                + " 40@=2023#partner=Arden#measure=timber#src=b 31@=2023#partner=Bel#measure=timber#src=b";
        assertThat(Trial.outcome(buyers(mixed).overtook("Arden", "Bel"))).isEqualTo("not-comparable");
    }

    @ParameterizedTest(name = "{0} by {1} % -> {2}")
    @CsvSource({
        "ROSE, 10, confirmed",
        "ROSE, 32, contradicted",
        "FELL, 10, contradicted",
        "ROSE, 10.4, too-vague",
    })
    void percentOfTheFirstFigure(Direction direction, String percent, String expected) {
        assertThat(Trial.outcome(
                        exports("100@=2022 110@=2023").changed(direction, ToldNumbers.percent(percent), null, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1} -> {2}")
    @CsvSource({"100, 110, confirmed", "100, 150, contradicted", "90, 110, contradicted"})
    void theFiguresAtBothEnds(String from, String to, String expected) {
        assertThat(Trial.outcome(exports("100@=2022 110@=2023")
                        .changed(Direction.ROSE, null, ToldNumbers.plain(from), ToldNumbers.plain(to))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "doubled, {0} to {1} -> {2}")
    @CsvSource({"100, 200, confirmed", "100, 180, too-vague", "100, 150, contradicted"})
    void multiples(String first, String last, String expected) {
        NumberReading doubled = ToldNumbers.reading(Hedge.FRACTION, "2", "2", Unit.ONE, "doubled");
        assertThat(Trial.outcome(
                        exports(first + "@=2022 " + last + "@=2023").changed(Direction.ROSE, doubled, null, null)))
                .isEqualTo(expected);
    }

    @Test
    void pointsAreDifferencesOfPerCents() {
        Unit points = new Unit("percentage points", "", Unit.Dimension.PERCENTAGE_POINTS, java.math.BigDecimal.ONE);
        NumberReading two = ToldNumbers.reading(Hedge.PLAIN, "2", "2", points, "2 percentage points");
        assertThat(Trial.outcome(exports("4%@=2022 6%@=2023").changed(Direction.ROSE, two, null, null)))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(exports("100@=2022 102@=2023").changed(Direction.ROSE, two, null, null)))
                .isEqualTo("too-vague");
    }

    @Test
    void oneEndIsNotEnough() {
        assertThat(Trial.outcome(exports("110@=2023").changed(Direction.ROSE, ToldNumbers.percent("10"), null, null)))
                .isEqualTo("not-comparable");
        assertThat(Trial.outcome(exports("").changed(Direction.ROSE, null, null, null)))
                .isEqualTo("no-statement");
    }
}
