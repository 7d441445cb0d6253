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
 * consumer of a run says it rightly: the terminal, the test report, the drift summary, the suite after acceptance.
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

    private static final String BEFORE =
            """
            - {id: X1, label: Amber Pact, is: [international organization], P159: X7}
            - {id: X2, label: Ost, is: [country], P463: {value: X1, start: 2001-01-01}}
            - {id: X3, label: Vest, is: [country], P463: {value: X1, start: 2001-01-01}}
            - {id: X4, label: Veldland, is: [country], P463: {value: X1, start: 2009-01-01}, P6: {value: X5, start: 2022-05-01}}
            - {id: X5, label: Ada Lind, is: [human]}
            - {id: X6, label: Bo Marn, is: [human]}
            - {id: X7, label: Fenn, is: [city]}
            - {id: X8, label: Fenn flood, is: [flood], P585: 2026-01-10, P1120: {amount: 145, point: 2026-01-20}}
            - {id: X9, label: Dell, is: [country]}
            """;

    private static final String AFTER = BEFORE.replace(
                    "P6: {value: X5, start: 2022-05-01}",
                    "P6: [{value: X5, start: 2022-05-01, end: 2026-02-10}, {value: X6, start: 2026-02-10}]")
            .replace(
                    "P1120: {amount: 145, point: 2026-01-20}",
                    "P1120: [{amount: 145, point: 2026-01-20}, {amount: 149, point: 2026-02-15}]")
            .replace("label: Dell, is: [country]", "label: Dell, is: [country], P463: {value: X1, start: 2026-02-12}");

    private static final Suite KNOWN = Suites.suite(SUITE);

    @Test
    void asLongAsTheWorldStaysEverythingHolds() {
        TestRun run = Suites.run(KNOWN, BEFORE);

        assertThat(Suites.text(run)).isEqualTo("4 claims: 4 held\n");
        assertThat(run.isFailed(true)).isFalse();
    }

    @Test
    void theTerminalSaysBeforeAndAfter() {
        String text = Suites.text(Suites.run(KNOWN, AFTER));

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
        TestReport report = TestReport.read(Suites.written(Suites.run(KNOWN, AFTER), RunFormat.JUNIT));

        assertThat(report.tests()).isEqualTo(4);
        assertThat(report.failed()).containsExactly("the premier", "the toll", "the members");
        assertThat(report.message("the toll")).contains("145").contains("149");
    }

    @Test
    void theDriftSummaryNamesTheStatementTheValuesAndTheCorrection() throws IOException {
        TestRun first = Suites.run(KNOWN, BEFORE);
        EarlierRun earlier = EarlierRunReader.knownClaims("known-claims.json", Suites.written(first, RunFormat.JSON));
        Comparison drift = Suites.run(KNOWN, AFTER).since(earlier);
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
        TestRun flagged = Suites.run(wrong, BEFORE);
        EarlierRun first = EarlierRunReader.knownClaims("a", Suites.written(flagged, RunFormat.JSON));
        TestRun mended = Suites.run(wrong, AFTER);
        Comparison toMended = mended.since(first);
        EarlierRun second = EarlierRunReader.knownClaims("b", Suites.written(mended.after(toMended), RunFormat.JSON));
        Comparison again = Suites.run(wrong, BEFORE).since(second);

        assertThat(toMended.of(Drift.Kind.FIXED))
                .extracting(Drift::key)
                .contains("Veldland and its pact / the premier");
        assertThat(again.of(Drift.Kind.REOPENED))
                .extracting(Drift::key)
                .contains("Veldland and its pact / the premier");
    }

    @Test
    void acceptanceWritesTheNewStateAndLeavesEveryOtherCharacter() {
        Map<Path, String> texts = Acceptance.of(Suites.run(KNOWN, AFTER));

        String accepted = Objects.requireNonNull(texts.get(Path.of("known.yaml")));
        assertThat(accepted)
                .isEqualTo(SUITE.replace(
                                "verdict: confirmed    # since the election",
                                "verdict: outdated    # since the election\n    value: \"Ada Lind; Bo Marn\"")
                        .replace("\"145\"", "\"149\"")
                        .replace("verdict: confirmed, why: its", "verdict: outdated, value: \"4\", why: its"));
        assertThat(Suites.text(Suites.run(Suites.suite(accepted), AFTER))).isEqualTo("4 claims: 4 held\n");
    }
}
