package org.bluepencil.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.language.numeral.PlainTokens;
import org.bluepencil.value.NumberReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases stand in {@code numbers.tsv}: a sentence, a tab, and what is read in it. */
class NumberReaderTest {
    private final NumberReader reader = new NumberReader();

    static Stream<String[]> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NumberReaderTest.class.getResourceAsStream("numbers.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank()).map(l -> l.split("\t", -1)).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheSentence(String sentence, String expected) {
        assertThat(told(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has 145 rooms. | 1",
                "It has 150 rooms. | 1",
                "It cost 9 million euros. | 1000000",
                "It cost $1.5 billion. | 100000000",
                "It grew by 9.25 per cent. | 0.01",
                "It has 1,234 rooms. | 1",
                "It cost 2.50 euros. | 0.01",
                "It has twenty-five rooms. | 1",
            })
    void knowsOneUnitOfTheLastDigit(String sentence, BigDecimal step) {
        assertThat(first(sentence).reading().step()).isEqualByComparingTo(step);
    }

    @Test
    void findsTheNounThatIsCountedBehindItsModifiers() {
        assertThat(headOf("At least 40 wounded people were treated.")).isEqualTo("people");
        assertThat(headOf("They lost two thirds of the seats.")).isEqualTo("seats");
        assertThat(headOf("She is the tenth new member of the club.")).isEqualTo("member");
        assertThat(headOf("Prices rose by 40%.")).isEmpty();
    }

    private String headOf(String sentence) {
        List<Token> tokens = PlainTokens.of(sentence);
        int head = first(sentence).head();
        return head < 0 ? "" : tokens.get(head).form();
    }

    private Mention.Number first(String sentence) {
        return (Mention.Number) reader.read(PlainTokens.of(sentence), sentence, Optional.empty())
                .get(0);
    }

    static String told(String sentence) {
        return new NumberReader()
                .read(PlainTokens.of(sentence), sentence, Optional.empty()).stream()
                        .map(m -> told((Mention.Number) m, sentence))
                        .collect(Collectors.joining(" | "));
    }

    private static String told(Mention.Number number, String sentence) {
        NumberReading r = number.reading();
        String ends = r.isPoint()
                ? r.low().toPlainString()
                : r.low().toPlainString() + ".." + r.high().toPlainString();
        String unit = r.unit().symbol().isEmpty() ? "" : " " + r.unit().symbol();
        return number.span().of(sentence) + ": " + (r.ordinal() ? "#" : "") + ends + unit
                + (r.hedge() == org.bluepencil.value.Hedge.PLAIN ? "" : " " + r.hedge());
    }
}
