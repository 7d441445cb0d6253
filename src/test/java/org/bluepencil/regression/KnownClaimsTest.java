package org.bluepencil.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bluepencil.Checking;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the test of a claim may end, and what each end says. */
final class KnownClaimsTest {
    private static final String WORLD =
            """
            - {id: X7, label: Fenn, is: [city]}
            - {id: X4, label: Veldland, is: [country], P36: X7, P571: 1991-05-04}
            """;

    private static Tested only(String claim) {
        return only(claim, "");
    }

    private static Tested only(String claim, String suite) {
        Suite one = Suites.suite("suite: A\ndate: 2026-02-20\n" + suite + "claims: [{why: x, " + claim + "}]\n");
        return Suites.run(one, WORLD).tests().get(0);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "words: Fenn, verdict: confirmed, value: Fenn        | held",
                "words: Fenn, verdict: confirmed                     | held",
                "words: Fenn, verdict: confirmed, value: Dorp        | changed-value",
                "words: Fenn, verdict: contradicted, value: Fenn     | changed-verdict",
                "words: Fenn, verdict: unverified                    | changed-verdict",
                "words: capital, verdict: confirmed                  | gone",
                "words: Fenn, verdict: confirmed, review-by: 2026-02-28 | expired",
                "words: Fenn, verdict: confirmed, review-by: 2026-03-01 | held",
                "words: Fenn, verdict: outdated, review-by: 2026-02-28  | changed-verdict",
                "words: Fenn, property: P36, verdict: confirmed      | held",
                "words: Fenn, property: capital, verdict: confirmed  | held",
                "words: Fenn, property: P571, verdict: confirmed     | gone",
            })
    void endsIn(String claim, String outcome) {
        Tested tested = only("text: Fenn is the capital of Veldland., " + claim);

        assertThat(tested.outcome().id()).as(tested.outcome().inWords()).isEqualTo(outcome);
    }

    @Test
    void whatIsNotReadAnyMoreSaysWhatIsRead() {
        assertThat(only("text: Fenn is the capital of Veldland., words: capital, verdict: confirmed")
                        .outcome()
                        .inWords())
                .contains("no claim of \"capital\"")
                .contains("what is read: \"Fenn\" (P36 capital)");
        assertThat(only("text: Fenn is lovely., words: Fenn, verdict: confirmed")
                        .outcome()
                        .inWords())
                .contains("nothing in the sentence is read as a claim");
    }

    @Test
    void aSentenceOfATextIsReadWithThoseBeforeIt() {
        Tested tested = only("text: 'Veldland lies far off. The country became independent in 1991.', "
                + "sentence: The country became independent in 1991., words: '1991', verdict: unverified");

        assertThat(tested.outcome()).isNotInstanceOf(Outcome.Gone.class);
    }

    @Test
    void theReviewDateOfTheSuiteCountsForClaimsWithoutOne() {
        assertThat(only(
                                "text: Fenn is the capital of Veldland., words: Fenn, verdict: confirmed",
                                "review-by: 2026-01-01\n")
                        .outcome())
                .isEqualTo(new Outcome.Expired(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aClaimOfTodayIsJudgedAsOfTheRun() {
        assertThat(only("text: Fenn is the capital of Veldland., words: Fenn, verdict: confirmed, date: today")
                        .claim()
                        .published())
                .isEqualTo(Suites.TODAY);
    }

    @Test
    void aSentenceOfAnArticleIsReadInTheArticleAndMissedIfItIsGone(@TempDir Path folder) throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.md"), "# A visit\n\nVeldland is a country.\n\nFenn is the capital\nof Veldland.\n");
        String suite = "suite: A\n"
                + "date: 2026-02-20\n"
                + "claims:\n"
                + "  - {article: a.md, sentence: 'Fenn is the capital of Veldland.', words: Fenn, verdict: confirmed, why:"
                + " x}\n";
        Suite known = SuiteReader.read(folder.resolve("k.yaml"), suite, Suites.TODAY);

        assertThat(Suites.run(known, WORLD).tests().get(0).outcome()).isEqualTo(new Outcome.Held());

        Files.writeString(article, "# A visit\n\nVeldland is a country.\n");
        assertThat(Suites.run(known, WORLD).tests().get(0).outcome().inWords())
                .isEqualTo("the sentence does not stand in the article any more");
    }

    /** A source of the network that is down: its outage is nobody's failure, unless the run is strict. */
    @Test
    void anOutageIsInconclusive(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("live.yaml"),
                "id: live\nkind: wikidata\nname: A live source\napi: https://live.example/w/api.php\n");
        Fetcher down = ask -> new Reply.Failure(Reply.Kind.CONNECTION, "connection refused");
        Suite known = Suites.suite(
                """
                suite: A
                date: 2026-02-20
                claims:
                  - {text: Oslo is the capital of Norway., words: Oslo, verdict: confirmed, why: x}
                """);
        TestRun run;
        try (Sources sources = Sources.open(new Sources.Choice(folder, folder, List.of()))) {
            run = new KnownClaims((f, i) -> Checking.over(sources, down), Suites.TODAY, null)
                    .test(List.of(known), done -> {});
        }

        assertThat(run.tests().get(0).outcome()).isInstanceOf(Outcome.Inconclusive.class);
        assertThat(run.isFailed(false)).isFalse();
        assertThat(run.isFailed(true)).isTrue();
        assertThat(TestReport.read(Suites.written(run, RunFormat.JUNIT)).skipped())
                .containsExactly("Oslo is the capital of Norway.");
    }
}
