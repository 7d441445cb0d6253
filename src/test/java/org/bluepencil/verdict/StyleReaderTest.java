package org.bluepencil.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.PropertyId;
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
                        .fit(ToldNumbers.hedged(Hedge.NEARLY, "150"), new BigDecimal(140), Frame.Tolerance.EXACT))
                .isEqualTo(Fit.STRETCHES);
        assertThat(style.proof().get(Frame.Harm.MONEY)).isEqualTo(Style.Proof.TWO);
        assertThat(style.tollDays()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"''", "'# nothing is changed'", "'{}'"})
    void whatIsNotNamedStaysAsItIs(String yaml) {
        assertThat(StyleReader.over(yaml, "house.yaml")).isEqualTo(Style.packed());
    }

    @Test
    void theFileOfTheDefaultsChangesNothing() {
        assertThat(StyleReader.read(Path.of("sources/house.yaml"))).isEqualTo(Style.packed());
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> StyleReader.read(Path.of("none.yaml")))
                .isInstanceOf(BadDefinition.class)
                .hasMessage("none.yaml: the house style cannot be read: there is no such file; give a YAML file");
    }

    @Test
    void propertiesAreAddedAndTakenOut() {
        Style style = StyleReader.over(
                "proof-for: {P1050: , P1082: authority}\nseverity: {properties: {P1082: {outdated: note}}}\n", "h");
        assertThat(style.proofFor())
                .containsEntry(new PropertyId("P1082"), Style.Proof.AUTHORITY)
                .containsEntry(new PropertyId("P509"), Style.Proof.TWO)
                .doesNotContainKey(new PropertyId("P1050"));
        assertThat(style.severities().byProperty().get(new PropertyId("P1082")))
                .containsEntry(Verdict.OUTDATED, Severity.NOTE);
    }

    @Test
    void aVerdictWithoutARatingIsNotPublished() {
        Style style = StyleReader.over("ratings: {verdicts: {disputed: }}", "h");
        assertThat(style.ratings().of(Verdict.DISPUTED)).isEmpty();
        assertThat(style.ratings().of(Verdict.CONFIRMED)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hedges: [ | not YAML",
                "hedges: {nearly: {agrees: [1 | not YAML",
                "'- hedges' | house.yaml:1:1: this is not a list of keys",
                "just words | house.yaml:1:1: this is not a list of keys",
                "hedge: {} | house.yaml:1:1: unknown key hedge",
                "hedges: 3 | house.yaml:1:9: hedges is not a list of keys",
                "hedges: {nearby: 1} | house.yaml:1:10: unknown key nearby",
                "hedges: {nearly: {fits: [1, 2]}} | house.yaml:1:19: unknown key fits",
                "hedges: {nearly: {agrees: 1}} | house.yaml:1:27: agrees is not a list",
                "hedges: {nearly: {agrees: [1]}} | house.yaml:1:27: hedges.nearly.agrees: 1 values",
                "hedges: {nearly: {agrees: [a, 1]}} | house.yaml:1:28: hedges.nearly.agrees: not a number: a",
                "hedges: {nearly: {agrees: [1.0, 0.9]}} | house.yaml:1:27: hedges.nearly.agrees: 1.0 is above 0.9",
                "hedges: {nearly: {agrees: [0.7, 1]}} | hedges.nearly: what agrees, 0.7 to 1, is not inside",
                "hedges: {most: {agrees: [50, 120]}} | house.yaml:1:30: hedges.most.agrees: 120 is out of range",
                "hedges: {more-than: 0.5} | house.yaml:1:21: hedges.more-than: 0.5 is out of range",
                "hedges: {up-to: 2} | hedges.up-to: 2 is out of range",
                "hedges: {fraction: {agrees: 7}} | hedges.fraction.agrees: wider than what stretches, 6",
                "hedges: {about: {agrees: [1, 1], agrees: [1, 1]}} | the key agrees stands twice",
                "indefinite: {oodles: [1, 2]} | house.yaml:1:14: unknown key oodles",
                "measure: {beyond: -1} | house.yaml:1:19: measure.beyond: -1 is out of range",
                "measure: {round: much} | measure.round: not a number: much",
                "toll-days: many | house.yaml:1:12: toll-days: not a number: many",
                "toll-days: -1 | toll-days: -1 is out of range",
                "toll-days: 1.5 | toll-days: 1.5 is no whole number",
                "toll-days: | toll-days is empty",
                "toll-days: [1] | toll-days is not a single value",
                "margin: 2 | margin: 2 is out of range",
                "caution: high | house.yaml:1:10: caution: not a number: high",
                "proof: {money: three} | house.yaml:1:16: proof.money: “three” is none of those",
                "proof: {fame: two} | house.yaml:1:9: unknown key fame",
                "proof-for: {deaths!: two} | “deaths!” is no property",
                "proof-for: [P1050] | house.yaml:1:12: proof-for is not a list of keys",
                "contested: Kosovo | house.yaml:1:12: contested is not a list",
                "contested: [{entity: 12, properties: [P17], say: x}] | house.yaml:1:22: contested.entity: “12” is no entity",
                "contested: [{entity: Q1, say: x}] | house.yaml:1:13: contested: properties is missing",
                "contested: [{entity: Q1, properties: [], say: x}] | contested.properties: no property",
                "contested: [{entity: Q1, properties: [P17], say: ''}] | say is empty",
                "contested: [{entity: Q1, properties: [P17], say: x, note: y}] | contested.note: no such name",
                "never-flag: the Eternal City | house.yaml:1:13: never-flag is not a list",
                "never-flag: ['  '] | never-flag is empty",
                "severity: {verdicts: {confirmed: error}} | severity.verdicts.confirmed: no setting of that name",
                "severity: {verdicts: {contradicted: fatal}} | house.yaml:1:37: severity.verdicts.contradicted: “fatal”",
                "severity: {properties: {the population: {outdated: note}}} | “the population” is no property",
                "severity: {properties: {P1082: note}} | P1082 is not a list of keys",
                "ratings: {best: 0} | house.yaml:1:17: ratings.best: 0 is not above the worst",
                "ratings: {verdicts: {confirmed: {value: 9}}} | ratings.verdicts.confirmed.value: 9 is out of range",
                "ratings: {verdicts: {unverified: {value: 1, name: x}}} | ratings.verdicts.unverified: no setting",
            })
    void aSlipIsToldWithItsPlace(String yaml, String message) {
        assertThatThrownBy(() -> StyleReader.over(yaml, "house.yaml"))
                .isInstanceOf(BadDefinition.class)
                .hasMessageMatching("(?s)house\\.yaml:\\d+:\\d+: .*expected: \\S.*")
                .hasMessageContaining(message);
    }
}
