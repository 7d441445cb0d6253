package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFactTest {
    private static Trial population() {
        return new Trial()
                .property("P1082")
                .type(Frame.ValueType.QUANTITY)
                .nature(Frame.Nature.SERIES)
                .measure();
    }

    @ParameterizedTest(name = "{0} | {1} in {2} -> {3}")
    @CsvSource({
        "9371@=2023, 9400, , confirmed",
        "9371@=2023, 9371, , confirmed",
        "9371@=2023, 9700, , too-vague",
        "9371@=2023, 12000, , contradicted",
        "'8000@=2010 9371@=2023', 8000, , outdated",
        "'8000@=2010 9371@=2023', 8000, 2010, confirmed",
        "'8000@=2010 9371@=2023', 9371, 2010, contradicted",
        "'8000@=2010 9371@=2023', 9371, 2015, not-comparable",
        // any year within three may be meant
        "'9000@=2021 9371@=2023', 9000, , confirmed",
        "'9000@=2019', 9000, , source-older",
        "'9000@=2019', 12000, , source-older",
        // without dates
        "9371, 9400, , confirmed",
        "9371, 12000, , contradicted",
        "9371@=2023#weak, 9371, , single-source",
        "9371@=2023#weak, 12000, , single-source",
        // a figure of after the article does not speak
        "'9371@=2023 12000@=2025', 12000, , contradicted",
        "9371±400@=2023, 9700, , confirmed",
    })
    void measuresOfAYear(String known, String claimed, String when, String expected) {
        assertThat(Trial.outcome(
                        population().about(known).when(when).text(claimed).number(ToldNumbers.plain(claimed))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} seats | {1} -> {2}")
    @CsvSource({
        "'120@2019..', 120, confirmed",
        "'120@2019..', 121, contradicted",
        "'100@1990..2019 120@2019..', 100, outdated",
        "'120@2019.. 124@2019..#src=atlas#origin=atlas.example', 120, disputed",
    })
    void seatsAreExact(String known, String claimed, String expected) {
        Trial seats = new Trial().type(Frame.ValueType.QUANTITY).about(known).text(claimed);
        assertThat(Trial.outcome(seats.number(ToldNumbers.plain(claimed)))).isEqualTo(expected);
    }

    @Test
    void theEditKeepsTheManner() {
        Judgement judgement = population()
                .about("9371000@=2023")
                .text("12 million")
                .number(scaled("12000000", "1000000", "12 million"));
        assertThat(Trial.edits(judgement)).containsExactly("12 million -> 9 million");
        assertThat(Written.number(
                        "nearly 250 people", ToldNumbers.hedged(Hedge.NEARLY, "250"), new java.math.BigDecimal(145)))
                .contains("145 people");
        assertThat(Written.number("seven seats", ToldNumbers.plain("7"), new java.math.BigDecimal(12)))
                .contains("twelve seats");
        assertThat(Written.number("Seven seats", ToldNumbers.plain("7"), new java.math.BigDecimal(12)))
                .contains("Twelve seats");
        assertThat(Written.number(
                        "$1.5 billion", scaled("1500000000", "100000000", ""), new java.math.BigDecimal("2340000000")))
                .contains("$2.3 billion");
    }

    private static org.bluepencil.value.NumberReading scaled(String number, String step, String printed) {
        java.math.BigDecimal n = new java.math.BigDecimal(number);
        return new org.bluepencil.value.NumberReading(
                n, n, Hedge.PLAIN, Unit.ONE, false, new java.math.BigDecimal(step), printed);
    }

    @Test
    void unitsThatMeasureOtherThingsAreNotCompared() {
        assertThat(Trial.outcome(population().about("9371@=2023").number(ToldNumbers.percent("12"))))
                .isEqualTo("not-comparable");
    }

    @Test
    void anUnderstatementIsNoted() {
        Judgement judgement = population().about("9371@=2023").number(ToldNumbers.hedged(Hedge.MORE_THAN, "5000"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(judgement.note()).contains("understate");
    }

    @Test
    void withoutADateOnlyAgreementSpeaks() {
        assertThat(Trial.outcome(
                        population().published(null).about("9371@=2023").number(ToldNumbers.plain("9371"))))
                .isEqualTo("confirmed");
        assertThat(Trial.outcome(
                        population().published(null).about("9371@=2023").number(ToldNumbers.plain("12000"))))
                .isEqualTo("no-date");
    }

    @Test
    void aNearFigureExplains() {
        Judgement judgement = population()
                .about("9371@=2023")
                .near("24100@=2023", "the population with the suburbs")
                .number(ToldNumbers.plain("24100"));
        assertThat(Trial.outcome(judgement)).isEqualTo("not-comparable");
        assertThat(judgement.explanation()).contains("with the suburbs");
    }
}
