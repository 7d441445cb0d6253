package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareRuleTest {
    private static final String AMOUNTS = "100@=2023#measure=timber 31@=2023#partner=Bel#measure=timber"
            + " 90@=2022#measure=timber 45@=2022#partner=Bel#measure=timber";

    private static Trial trade(String figures) {
        return new Trial().type(Frame.ValueType.QUANTITY).measures("timber").about(figures);
    }

    @ParameterizedTest(name = "{0} in {1} -> {2}")
    @CsvSource({
        "31, , confirmed",
        "31.0, , confirmed",
        "32, , too-vague",
        "48, , contradicted",
        "50, , outdated",
        "50, 2022, confirmed",
        "31, 2022, not-comparable",
        "31, 2015, not-comparable",
    })
    void numeratorOverDenominatorOfOneYear(String percent, String when, String expected) {
        assertThat(Trial.outcome(trade(AMOUNTS).when(when).share("Bel", ToldNumbers.percent(percent))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "stated share | {0} -> {1}")
    @CsvSource({"21.3, confirmed", "21, confirmed", "30, contradicted"})
    void aShareMayBeStated(String percent, String expected) {
        assertThat(Trial.outcome(
                        trade("21.3%@=2023#partner=Bel#measure=timber").share("Bel", ToldNumbers.percent(percent))))
                .isEqualTo(expected);
    }

    @Test
    void aMeasureNamedAShareIsInPerCent() {
        Trial trial = new Trial()
                .type(Frame.ValueType.QUANTITY)
                .measures("timber-share")
                .about("31@=2023#partner=Bel#measure=timber-share");
        assertThat(Trial.outcome(trial.share("Bel", ToldNumbers.percent("31")))).isEqualTo("confirmed");
        assertThat(Trial.outcome(trial.share("Bel", ToldNumbers.percent("45")))).isEqualTo("contradicted");
    }

    @Test
    void theArithmeticIsPrinted() {
        assertThat(trade(AMOUNTS).share("Bel", ToldNumbers.percent("31")).working())
                .contains("timber 2023, the registry: Bel 31 of 100 = 31.0 %");
    }

    @Test
    void wordsHaveTheirBands() {
        String all = "100@=2023#measure=timber 95@=2023#partner=Bel#measure=timber";
        assertThat(Trial.outcome(trade(all)
                        .share("Bel", ToldNumbers.reading(Hedge.NEARLY_ALL, "90", "100", Unit.PERCENT, "nearly all"))))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(trade(AMOUNTS)
                        .share("Bel", ToldNumbers.reading(Hedge.NEARLY_ALL, "90", "100", Unit.PERCENT, "nearly all"))))
                .isEqualTo("contradicted");
        assertThat(Trial.outcome(trade(AMOUNTS)
                        .share(
                                "Bel",
                                ToldNumbers.reading(Hedge.FRACTION, "33.3333", "33.3333", Unit.PERCENT, "a third"))))
                .isEqualTo("confirmed");
    }

    @Test
    void whereTheYearIsToldOnlyAYearBesideItExplainsTheShare() {
        String figures = AMOUNTS + " 80@=2012#measure=timber 60@=2012#partner=Bel#measure=timber";
        assertThat(Trial.outcome(trade(figures).when("2023").share("Bel", ToldNumbers.percent("50"))))
                .isEqualTo("not-comparable");
        assertThat(Trial.outcome(trade(figures).when("2023").share("Bel", ToldNumbers.percent("75"))))
                .isEqualTo("contradicted");
    }

    @Test
    void nothingIsDecidedFromNothing() {
        assertThat(Trial.outcome(trade("").share("Bel", ToldNumbers.percent("31"))))
                .isEqualTo("no-statement");
        assertThat(Trial.outcome(trade("31@=2023#partner=Bel#measure=timber").share("Bel", ToldNumbers.percent("31"))))
                .isEqualTo("not-comparable");
    }

    @Test
    void definitionsThatDifferStayOpen() {
        Trial trial = new Trial()
                .type(Frame.ValueType.QUANTITY)
                .measures("timber", "paper")
                .about("31%@=2023#partner=Bel#measure=timber 48%@=2023#partner=Bel#measure=paper");
        assertThat(Trial.outcome(trial.share("Bel", ToldNumbers.percent("31")))).isEqualTo("not-comparable");
    }

    @Test
    void theEditNamesTheShare() {
        assertThat(Trial.edits(trade(AMOUNTS).text("48 per cent").share("Bel", ToldNumbers.percent("48"))))
                .containsExactly("48 per cent -> 31 per cent");
    }
}
