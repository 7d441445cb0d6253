package org.bluepencil.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bluepencil.Checking;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Drift;
import org.bluepencil.report.EarlierRun;
import org.bluepencil.report.Report;
import org.bluepencil.value.BadDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EarlierRunReaderTest {
    private static Report checked(String text) {
        return Checking.onStarter().check(Checking.text(text, "2024-07-05"), LocalDate.of(2024, 7, 5));
    }

    @Test
    void aReportIsHeldAgainstTheOneBeforeIt() {
        Report first = checked("The SCO has nine members. Astana is the capital of Kazakhstan.\n");
        EarlierRun earlier = EarlierRunReader.report("report.json", new JsonReport().text(first));
        Report second = checked("Almaty is the capital of Kazakhstan. The SCO has ten members.\n")
                .since(earlier);

        Comparison since = second.since().orElseThrow();
        assertThat(since.inWords()).isEqualTo("1 new · 1 fixed");
        assertThat(since.of(Drift.Kind.FIXED).get(0).earlier().orElseThrow().words())
                .isEqualTo("nine");

        String json = new JsonReport().text(second);
        assertThat(PublishedSchema.report().faults(json)).isEmpty();
        Report third = checked("The SCO has nine members.\n").since(EarlierRunReader.report("report.json", json));
        assertThat(third.since().orElseThrow().of(Drift.Kind.REOPENED)).hasSize(1);
    }

    @Test
    void aClaimThatMovesAndDoesNotChangeIsUnchanged() {
        EarlierRun earlier = EarlierRunReader.report(
                "report.json", new JsonReport().text(checked("Astana is the capital of Kazakhstan.\n")));

        Report moved =
                checked("It rained.\n\nAstana is the capital of Kazakhstan.\n").since(earlier);

        assertThat(moved.since().orElseThrow().inWords()).isEqualTo("1 unchanged");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                              | not JSON",
                "[]                                             | not the JSON of an earlier run",
                "{\"kind\": \"known-claims\", \"claims\": []}   | not the JSON of an earlier run",
                "{\"claims\": [{\"verdict\": \"confirmed\"}]}   | without a fingerprint",
                "{\"claims\": [{\"fingerprint\": \"a\", \"verdict\": \"true\"}]} | unknown verdict true",
            })
    void whatIsNoReportIsTold(String text, String says) {
        assertThatThrownBy(() -> EarlierRunReader.report("old.json", text))
                .isInstanceOf(BadDefinition.class)
                .hasMessageStartingWith("old.json:1:")
                .hasMessageContaining(says);
    }

    @Test
    void aReportIsNoRunOfKnownClaims() {
        assertThatThrownBy(() -> EarlierRunReader.knownClaims("old.json", "{\"claims\": []}"))
                .hasMessageContaining("known-claims.json");
    }
}
