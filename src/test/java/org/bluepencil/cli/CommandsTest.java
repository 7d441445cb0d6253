package org.bluepencil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as a user runs them: exit codes, messages, files. */
final class CommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void checkWritesTheProofAndExitsWithOneIfThereIsSomethingToFix() {
        Path reports = folder.resolve("reports");

        int code = run("check", "claims/summit.html", "--out", reports.toString(), "--format", "html,json,text");

        assertThat(code).isEqualTo(Exit.TO_FIX);
        assertThat(reports).isDirectoryContaining("glob:**/report.html");
        assertThat(reports).isDirectoryContaining("glob:**/report.json");
        assertThat(reports).isDirectoryContaining("glob:**/report.txt");
        assertThat(out.toString()).contains("contradicted").contains("claims/summit.html:");
    }

    @Test
    void checkExitsWithNoughtIfNothingIsWrong() throws IOException {
        Path article = file("fine.txt", "Astana is the capital of Kazakhstan.\n");

        int code = run("check", article.toString(), "--date", "2024-07-05", "--out", folder.toString());

        assertThat(code).isEqualTo(Exit.FINE);
        assertThat(out.toString()).contains("1 match");
    }

    @Test
    void standardOutputHoldsTheChosenFormatAndNothingElse() throws IOException {
        Path article = file("fine.txt", "Astana is the capital of Kazakhstan.\n");

        run("check", article.toString(), "--date", "2024-07-05", "--format", "json", "--out", "-");

        assertThat(out.toString()).startsWith("{").endsWith("}\n");
    }

    @Test
    void manyFormatsComeFromOneRunAndOneOfThemMayHaveStandardOutputForItself() {
        Path reports = folder.resolve("reports");

        int code = run(
                "check",
                "claims/summit.html",
                "--offline",
                "--out",
                reports.toString(),
                "--format",
                "html,json,text,markdown,csv,annotations,claimreview,sarif=-",
                "--publisher",
                "The Harbour Post",
                "--url",
                "https://post.example/checks/1");

        assertThat(code).isEqualTo(Exit.TO_FIX);
        for (String ending : List.of("html", "json", "txt", "md", "csv", "annotations", "jsonld")) {
            assertThat(reports.resolve("report." + ending)).isNotEmptyFile();
        }
        assertThat(out.toString()).startsWith("{").endsWith("}\n").contains("\"version\" : \"2.1.0\"");
        assertThat(err.toString()).contains("csv: ");
    }

    @Test
    void standardOutputIsNotSharedByTwoFormats() {
        assertThat(run("check", "claims/summit.html", "--format", "json,csv", "--out", "-"))
                .isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("takes one format, not 2");
    }

    @Test
    void aDraftHasNoClaimReview() throws IOException {
        Path article = file("draft.txt", "Astana is the capital of Kazakhstan.\n");
        String[] asked = {"check", article.toString(), "--format", "claimreview", "--out", folder.toString()};

        assertThat(run(asked)).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("--publisher");
        assertThat(run(with(asked, "--publisher", "The Post", "--url", "https://post.example/1")))
                .isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("no publication date").contains("--date");
        assertThat(folder.resolve("report.jsonld")).doesNotExist();
    }

    @Test
    void whatFailsARunIsChosen() throws IOException {
        Path article = file("wrong.txt", "Almaty is the capital of Kazakhstan. The summit ended on 31 April 2024.\n");
        String[] asked = {"check", article.toString(), "--date", "2024-07-05", "--offline", "--out", folder.toString()};

        assertThat(run(with(asked, "--fail-on", "error"))).isEqualTo(Exit.TO_FIX);
        assertThat(run(with(asked, "--fail-on", "never"))).isEqualTo(Exit.FINE);
        assertThat(run(with(asked, "--fail-on", "query"))).isEqualTo(Exit.TO_FIX);
        assertThat(run(with(asked, "--fail-on", "gossip"))).isEqualTo(Exit.FAILED);
        Path fine = file("query.txt", "The summit ended on 31 April 2024.\n");
        asked[1] = fine.toString();
        assertThat(run(asked)).isEqualTo(Exit.FINE);
        assertThat(run(with(asked, "--fail-on", "error,query"))).isEqualTo(Exit.TO_FIX);
    }

    private static String[] with(String[] command, String... more) {
        return Stream.of(command, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void noSuchFile() {
        assertThat(run("check", folder.resolve("none.txt").toString())).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("none.txt");
    }

    @Test
    void aFolderIsNoArticle() {
        assertThat(run("check", folder.toString())).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("directory");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(run("check", file("empty.txt", "").toString())).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("empty");
    }

    @Test
    void aBinaryFile() throws IOException {
        Path binary = Files.write(folder.resolve("a.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});

        assertThat(run("check", binary.toString())).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void aBrokenSourceIsToldWithItsPlace() throws IOException {
        Path article = file("a.txt", "Astana is the capital of Kazakhstan.\n");
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(sources.resolve("bad.yaml"), "id: bad\nkind: knowledge\nstandng: 1\n");

        int code = run("check", article.toString(), "--sources", sources.toString(), "--out", folder.toString());

        assertThat(code).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("bad.yaml:3:1");
    }

    @Test
    void anUnknownPropertyInAUsersFrameIsToldWithItsPlace() throws IOException {
        Path article = file("a.txt", "Astana is the capital of Kazakhstan.\n");
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("frames.yaml"),
                """
                frames:
                  - id: mine
                    gloss: A frame of ours.
                    property: P999999
                    expressions:
                      - {verb: [found], subject: patient, value: time}
                    examples:
                      - {text: Acme was founded in 1990., knowledge: [], verdict: confirmed, value: "1990"}
                      - {text: Acme was founded in 1991., knowledge: [], verdict: contradicted, value: "1991"}
                """);

        int code = run("check", article.toString(), "--sources", sources.toString(), "--out", folder.toString());

        assertThat(code).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("frames.yaml:4:").contains("P999999");
    }

    @Test
    void anOutputFolderThatCannotBeMade() throws IOException {
        Path article = file("a.txt", "Astana is the capital of Kazakhstan.\n");
        Path blocked = file("blocked", "a file stands here");

        assertThat(run(
                        "check",
                        article.toString(),
                        "--out",
                        blocked.resolve("x").toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void unknownOptionValues() {
        assertThat(run("check", "claims/summit.html", "--format", "pdf")).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("pdf").contains("html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "check a.txt --date yesterday | option '--date': 'yesterday' is no day of the calendar; expected: 2024-07-05",
                "check a.txt --as-of 5.7.2024 | option '--as-of': '5.7.2024' is no day",
                "check a.txt --fail-on sometimes | 'sometimes' is none of error, warning, note, reported, query, never",
                "test claims --only some | option '--only': 'some' is none of changed",
                "check | Missing required parameter: 'FILE|URL|-'",
                "check a.txt b.txt | Unmatched argument at index 2: 'b.txt'",
                "check a.txt --nonsense | Unknown option: '--nonsense'",
                "frobnicate | Unmatched argument at index 0: 'frobnicate'",
                "check a.txt --baseline none.json | none.json cannot be read (there is no such file)",
            })
    void aBadCommandLineIsToldInALine(String line, String says) {
        assertThat(run(line.split(" "))).isEqualTo(Exit.FAILED);
        assertThat(err.toString())
                .contains("bluepencil: ")
                .contains(says)
                .doesNotContain("java")
                .doesNotContain("Usage:");
        assertThat(err.toString().lines()).hasSizeLessThanOrEqualTo(4);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBatchWithOneBadLineFinishes() throws IOException {
        Path in = file(
                "in.jsonl",
                """
                {"id": "a", "text": "Astana is the capital of Kazakhstan.", "published": "2024-07-05"}
                {"id": "b", "text":
                {"id": "c", "text": "Almaty is the capital of Kazakhstan.", "published": "2024-07-05"}
                """);
        Path result = folder.resolve("out.jsonl");

        int code = run("batch", in.toString(), "--out", result.toString(), "--threads", "2");

        assertThat(code).isEqualTo(Exit.FINE);
        List<String> lines = Files.readAllLines(result);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"id\":\"a\"").contains("\"verdict\":\"confirmed\"");
        assertThat(lines.get(1)).contains("\"error\"");
        assertThat(lines.get(2)).contains("\"id\":\"c\"").contains("\"verdict\":\"outdated\"");
        assertThat(err.toString()).contains("3 lines, 1 bad");
    }

    @Test
    void anIndexOfADumpAnswersAlone() throws IOException {
        Path dump = file(
                "d.json",
                """
                [
                {"type":"item","id":"X1","labels":{"en":{"language":"en","value":"Harbour League"}},"claims":{"P571":[{"id":"s1","rank":"normal","mainsnak":{"snaktype":"value","property":"P571","datatype":"time","datavalue":{"type":"time","value":{"time":"+1990-05-01T00:00:00Z","precision":11}}}}]}},
                broken
                ]
                """);
        Path index = folder.resolve("index");
        Path none = Files.createDirectory(folder.resolve("none"));
        Path article = file("a.txt", "The Harbour League was founded in 1993.\n");

        assertThat(run("index", dump.toString(), "--out", index.toString())).isEqualTo(Exit.FINE);
        assertThat(err.toString()).contains("1 broken").contains("d.json:3");
        int code = run(
                "check",
                article.toString(),
                "--date",
                "2024-01-01",
                "--sources",
                none.toString(),
                "--knowledge",
                index.toString(),
                "--out",
                folder.toString());

        // The dump has no date of its own, but who states a founding knows of it: a later one is wrong whenever it was
        // taken.
        assertThat(code).isEqualTo(Exit.TO_FIX);
        assertThat(out.toString()).contains("1993");
    }

    @Test
    void aCitedFileIsASourceOfItsOwnAndARecordThatIsNotThereIsAnError() throws IOException {
        Path article = file("a.txt", "The Tidewater Board was founded in 1971.\n");
        Path cited = file(
                "annex.html",
                "<html><head><meta property='article:published_time' content='2023-05-05'></head><body><p>The Tidewater Board"
                        + " was founded in 1962, and it has kept the lights of the western coast ever since.</p></body></html>\n");
        Path none = Files.createDirectory(folder.resolve("none"));

        int code = run(
                "check",
                article.toString(),
                "--date",
                "2024-01-01",
                "--sources",
                none.toString(),
                "--cite",
                cited.toString(),
                "--offline",
                "--out",
                folder.toString());

        assertThat(code).isEqualTo(Exit.TO_FIX);
        assertThat(out.toString()).contains("Annex.html says otherwise");
        assertThat(Files.readString(folder.resolve("facts.lock")))
                .contains("The Tidewater Board was founded in 1962, and");
        assertThat(run(
                        "check",
                        article.toString(),
                        "--replay",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("no record at");
        assertThat(run("check", article.toString(), "--cite", "nowhere.txt")).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("no such source to cite: nowhere.txt");
    }

    @Test
    void aBenchOnAFolderThatIsNotThereSaysSoAndStops() {
        assertThat(run("bench", folder.resolve("nowhere").toString())).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("no folder of sets at");
        assertThat(run("bench", folder.toString())).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("no set to measure in");
        assertThat(run("bench", folder.toString(), "--set", "gossip")).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("unknown set 'gossip'");
    }

    @Test
    void aBatchLineBringsItsPagesAlong() throws IOException {
        file("annex.txt", "The Tidewater Board was founded in 1962.\n");
        Path in = file(
                "in.jsonl",
                "{\"id\":\"a\",\"text\":\"The Tidewater Board was founded in 1962.\",\"published\":\"2024-01-01\",\"pages\":[{\"path\":\"annex.txt\",\"date\":\"2023-05-05\"}]}\n");
        Path none = Files.createDirectory(folder.resolve("none"));
        Path result = folder.resolve("out.jsonl");

        assertThat(run("batch", in.toString(), "--sources", none.toString(), "--offline", "--out", result.toString()))
                .isEqualTo(Exit.FINE);
        assertThat(Files.readString(result))
                .contains("\"verdict\":\"confirmed\"")
                .contains("\"retrieved\":\"2023-05-05\"");
    }

    @Test
    void aTruncatedDumpLeavesTheOldIndex() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"type\":\"item\",\"id\":\"X1\"}\n".repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        Path cut = Files.write(folder.resolve("cut.json.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path index = folder.resolve("index");
        run("index", file("d.json", "{\"type\":\"item\",\"id\":\"X1\"}\n").toString(), "--out", index.toString());
        List<String> before;
        try (var files = Files.list(index)) {
            before = files.map(f -> f.getFileName().toString()).sorted().toList();
        }

        assertThat(run("index", cut.toString(), "--out", index.toString())).isEqualTo(Exit.FAILED);

        assertThat(err.toString()).contains("cut.json.gz");
        try (var files = Files.list(index)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted().toList())
                    .isEqualTo(before);
        }
    }

    @Test
    void explainKnowsRulesVerdictsReasonsAndFrames() {
        for (String name : List.of("position", "outdated", "source-older", "founded", "near-name", "starter")) {
            assertThat(run("explain", name)).as(name).isEqualTo(Exit.FINE);
        }
        assertThat(run("explain", "nonsense")).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("nonsense");
    }

    @Test
    void everyNameThatExplainListsHasAPageWithItsExamples() {
        assertThat(run("explain")).isEqualTo(Exit.FINE);
        List<String> names = out.toString().lines().toList();
        assertThat(names).hasSizeGreaterThan(240).contains("wikidata", "founded_in", "impossible-date");

        for (String name : names) {
            out.getBuffer().setLength(0);
            assertThat(run("explain", name)).as(name).isEqualTo(Exit.FINE);
            assertThat(out.toString())
                    .as(name)
                    .startsWith("# ")
                    .containsPattern("\\*\\*(Confirmed|Raised):\\*\\*")
                    .containsPattern("\\*\\*(Contradicted|Outdated|Left alone):\\*\\*");
        }
    }

    @Test
    void anEditorsDecisionIsKeptBesideTheArticleAndNoLongerFailsTheRun() throws IOException {
        Path article = file("wrong.txt", "Almaty is the capital of Kazakhstan.\n");
        String[] asked = {"check", article.toString(), "--date", "2024-07-05", "--offline", "--out", folder.toString()};
        assertThat(run(asked)).isEqualTo(Exit.TO_FIX);

        assertThat(run("review", article.toString(), "--date", "2024-07-05", "--offline"))
                .isEqualTo(Exit.FINE);
        assertThat(out.toString()).contains("P1  outdated: \"Almaty\"");
        assertThat(run("review", article.toString(), "--date", "2024-07-05", "--offline", "--dismiss", "P1"))
                .isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("--by").contains("--reason");
        String[] ruling = {
            "review",
            article.toString(),
            "--date",
            "2024-07-05",
            "--offline",
            "--dismiss",
            "P1",
            "--by",
            "AB",
            "--reason",
            "a figure of speech",
            "--on",
            "2024-07-06"
        };
        assertThat(run(ruling)).isEqualTo(Exit.FINE);
        assertThat(folder.resolve("wrong.txt.review.yaml")).content().contains("action: dismiss", "by: AB");

        out.getBuffer().setLength(0);
        assertThat(run(asked)).isEqualTo(Exit.FINE);
        assertThat(out.toString())
                .contains("dismissed by AB on 6 July 2024: a figure of speech")
                .contains("1 of 1 contradicted or out of date was dismissed by hand (100 %)");
        ruling[6] = "F9";
        assertThat(run(ruling)).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("no finding is called 'F9'");
        assertThat(run(with(asked, "--review", "nowhere.yaml"))).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("no review at nowhere.yaml");
    }

    @Test
    void aStyleOfTheHouseDecidesWhatIsGraveAndWhatIsNeverFlagged() throws IOException {
        Path article = file("wrong.txt", "Almaty is the capital of Kazakhstan.\n");
        String[] asked = {"check", article.toString(), "--date", "2024-07-05", "--offline", "--out", folder.toString()};

        Path lenient = file("lenient.yaml", "severity: {properties: {P36: {outdated: warning}}}\n");
        assertThat(run(with(asked, "--style", lenient.toString()))).isEqualTo(Exit.FINE);
        assertThat(run(with(asked, "--style", lenient.toString(), "--fail-on", "warning")))
                .isEqualTo(Exit.TO_FIX);
        Path phrase = file("phrase.yaml", "never-flag: [\"Almaty is the capital\"]\n");
        assertThat(run(with(asked, "--style", phrase.toString()))).isEqualTo(Exit.FINE);
        assertThat(out.toString()).contains("The house never flags “Almaty is the capital”");
        Path broken = file("broken.yaml", "caution: high\n");
        assertThat(run(with(asked, "--style", broken.toString()))).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("broken.yaml:1:10: caution: not a number: high");
    }

    @Test
    void sourcesListsWhatIsInForce() {
        assertThat(run("sources")).isEqualTo(Exit.FINE);
        assertThat(out.toString()).contains("starter").contains("trade-partners");
    }

    @Test
    void versionAndHelp() {
        assertThat(run("--version")).isEqualTo(Exit.FINE);
        assertThat(run("check", "--help")).isEqualTo(Exit.FINE);
        assertThat(out.toString()).contains("bluepencil").contains("--sources");
    }
}
