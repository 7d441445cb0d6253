package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleReaderTest {

    @Test
    void aNewsroomNamesOnlyWhatItChanges(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("house.yaml");
        Files.writeString(file, "hedges:\n  nearly: {agrees: [0.95, 1.0]}\nproof: {money: two}\n");
        Style style = StyleReader.read(file);
        assertThat(new HedgeFit(style)
                        .fit(Trial.hedged(Hedge.NEARLY, "150"), new BigDecimal(140), Frame.Tolerance.EXACT))
                .isEqualTo(Fit.STRETCHES);
        assertThat(style.proof().get(Frame.Harm.MONEY)).isEqualTo(Style.Proof.TWO);
        assertThat(style.tollDays()).isEqualTo(30);
    }

    @Test
    void anEmptyFileKeepsTheDefaults() {
        assertThat(StyleReader.over("", "house.yaml")).isEqualTo(Style.packed());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hedges: {nearby: 1} | no setting is called \"hedges.nearby\"; there are nearly, about",
                "toll-days: many | toll-days: expected a whole number",
                "toll-days: -1 | toll-days: expected a whole number",
                "hedges: {nearly: {agrees: [1.0, 0.9]}} | nearly: expected two numbers in order",
                "proof: {money: three} | \"three\" is none of [reference, two]",
                "two-origins-for: [deaths!] | expected a property id such as P1120, found \"deaths!\"",
                "contested: [{entity: 12}] | expected an entity id such as Q1246, found \"12\"",
                "hedges: [ | house.yaml:1:",
                "hedges: 3 | expected settings under \"hedges\"",
            })
    void aSlipIsNamed(String yaml, String message) {
        assertThatThrownBy(() -> StyleReader.over(yaml, "house.yaml"))
                .isInstanceOf(UnreadableStyle.class)
                .hasMessageContaining("house.yaml")
                .hasMessageContaining(message);
    }
}
