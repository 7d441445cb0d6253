package org.bluepencil.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Drift;
import org.bluepencil.report.EarlierRun;
import org.bluepencil.report.json.EarlierRunReader;
import org.bluepencil.report.markdown.DriftMarkdown;
import org.junit.jupiter.api.Test;

/**
 * A demonstration: a desk's house facts, and a world in which a premier steps down, a toll rises and a member joins. Every
 * consumer of a run of known claims says it rightly: the terminal, the test report, the drift summary, the suite after acceptance.
 */
final class WorldChangesTest {
    private static final String SUITE =
            """
            # House facts of the foreign desk.
            suite: Veldland and its pact
            date: 2026-02-20
            owner: foreign desk
            review-by: 2026-12-31
            claims:
              - name: the premier
                text: Ada Lind is the prime minister of Veldland.
                words: Ada Lind
                verdict: confirmed    # since the election
                why: sworn in by parliament
              - name: the toll
                text: The Fenn flood killed nearly 150 people.
                words: nearly 150 people
                verdict: confirmed
                value: "145"
                why: the interior ministry
              - {name: the members, text: The Amber Pact has three members., words: three, verdict: confirmed, why: its secretariat}
              - name: the seat
                text: The Amber Pact is headquartered in Fenn.
                words: Fenn
                verdict: confirmed
                value: Fenn
                why: its charter
            """;

    private static final Suite KNOWN = Suites.suite(SUITE);

    @Test
    void asLongAsTheWorldStaysEverythingHolds() {
        TestRun run = Suites.run(KNOWN, Veldland.BEFORE);

        assertThat(Suites.text(run)).isEqualTo("4 claims: 4 held\n");
        assertThat(run.isFailed(true)).isFalse();
    }

    @Test
    void theTerminalSaysBeforeAndAfter() {
        String text = Suites.text(Suites.run(KNOWN, Veldland.AFTER));

        assertThat(text)
                .contains(
                        "known.yaml:7:5: changed verdict: \"Ada Lind\" in \"the premier\": before: confirmed; now: outdated")
                .contains(
                        "changed value: \"nearly 150 people\" in \"the toll\": before: confirmed by 145; now: confirmed by 149")
                .contains("changed verdict: \"three\" in \"the members\": before: confirmed; now: outdated by 4")
                .contains("[foreign desk]")
                .endsWith("\n4 claims: 1 held · 2 changed verdict · 1 changed value\n")
                .doesNotContain("the seat");
    }

    @Test
    void theTestReportFailsTheThreeAndPassesTheFourth() throws Exception {
        TestReport report = TestReport.read(Suites.written(Suites.run(KNOWN, Veldland.AFTER), RunFormat.JUNIT));

        assertThat(report.tests()).isEqualTo(4);
        assertThat(report.failed()).containsExactly("the premier", "the toll", "the members");
        assertThat(report.message("the toll")).contains("145").contains("149");
    }

    @Test
    void theDriftSummaryNamesTheStatementTheValuesAndTheCorrection() throws IOException {
        TestRun first = Suites.run(KNOWN, Veldland.BEFORE);
        EarlierRun earlier = EarlierRunReader.knownClaims("known-claims.json", Suites.written(first, RunFormat.JSON));
        Comparison drift = Suites.run(KNOWN, Veldland.AFTER).since(earlier);
        StringWriter markdown = new StringWriter();

        DriftMarkdown.write(drift, markdown);

        assertThat(drift.inWords()).isEqualTo("3 newly stale · 1 unchanged");
        assertThat(markdown.toString())
                .contains("**Newly stale**")
                .contains("rests on a statement that changed (dated 15 February 2026): 145 to 149; it still matches.")
                .contains("was confirmed, is outdated.")
                .contains("Drafted correction: “The Amber Pact has four members.”");
    }

    @Test
    void whatIsFixedAndFlaggedAgainIsReopened() {
        Suite wrong = Suites.suite(SUITE.replace("Ada Lind", "Bo Marn"));
        TestRun flagged = Suites.run(wrong, Veldland.BEFORE);
        EarlierRun first = EarlierRunReader.knownClaims("a", Suites.written(flagged, RunFormat.JSON));
        TestRun mended = Suites.run(wrong, Veldland.AFTER);
        Comparison toMended = mended.since(first);
        EarlierRun second = EarlierRunReader.knownClaims("b", Suites.written(mended.after(toMended), RunFormat.JSON));
        Comparison again = Suites.run(wrong, Veldland.BEFORE).since(second);

        assertThat(toMended.of(Drift.Kind.FIXED))
                .extracting(Drift::key)
                .contains("Veldland and its pact / the premier");
        assertThat(again.of(Drift.Kind.REOPENED))
                .extracting(Drift::key)
                .contains("Veldland and its pact / the premier");
    }

    @Test
    void acceptanceWritesTheNewStateAndLeavesEveryOtherCharacter() {
        Map<Path, String> texts = Acceptance.of(Suites.run(KNOWN, Veldland.AFTER));

        String accepted = Objects.requireNonNull(texts.get(Path.of("known.yaml")));
        assertThat(accepted)
                .isEqualTo(SUITE.replace(
                                "verdict: confirmed    # since the election",
                                "verdict: outdated    # since the election\n    value: \"Ada Lind; Bo Marn\"")
                        .replace("\"145\"", "\"149\"")
                        .replace("verdict: confirmed, why: its", "verdict: outdated, value: \"4\", why: its"));
        assertThat(Suites.text(Suites.run(Suites.suite(accepted), Veldland.AFTER)))
                .isEqualTo("4 claims: 4 held\n");
    }
}
