package org.bluepencil.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.claim.Query;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.EarlierRun;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.bluepencil.report.json.EarlierRunReader;
import org.bluepencil.report.json.JsonReport;
import org.bluepencil.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SarifReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void validatesAgainstTheSchemaOfOasis() {
        assertThat(OasisSchema.faults(text(Summit.report()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() {
        String good = text(Summit.report());
        assertThat(OasisSchema.faults(good.replace("\"level\" : \"error\"", "\"level\" : \"grave\"")))
                .isNotEmpty();
        assertThat(OasisSchema.faults(good.replace("\"startLine\"", "\"line\"")))
                .isNotEmpty();
    }

    @Test
    void everyResultNamesItsRuleAndEveryRuleHasHelp() {
        JsonNode run = run(Summit.report());
        JsonNode rules = run.at("/tool/driver/rules");
        Set<String> names = new HashSet<>();
        for (JsonNode rule : rules) {
            assertThat(names.add(rule.get("id").asText())).isTrue();
            assertThat(rule.at("/help/markdown").asText()).startsWith("# ");
            assertThat(rule.at("/help/text").asText()).isNotBlank();
        }
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void whatMatchesIsNoResultAndWhatIsOpenHasNoLevel() {
        List<String> found = new ArrayList<>();
        run(Summit.report())
                .get("results")
                .forEach(r ->
                        found.add(r.get("kind").asText() + " " + r.get("level").asText() + " "
                                + r.at("/properties/verdict").asText()));
        assertThat(found)
                .contains(
                        "fail error contradicted",
                        "fail warning disputed",
                        "open none unverified",
                        "fail warning query")
                .noneMatch(f -> f.contains("confirmed"));
    }

    @Test
    void regionsAndFixesAddressTheOriginalFile() {
        String html = "<html><body><article><h1>The harbour</h1>\n<p>It &amp; the town: the museum opened in 1978, they"
                + " say.</p></article></body></html>";
        Report report = read(html, "1978", "1987");
        JsonNode result = run(report).get("results").get(0);
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        int offset = html.indexOf("1978");
        assertThat(region.get("charOffset").asInt()).isEqualTo(offset);
        assertThat(region.get("charLength").asInt()).isEqualTo(4);
        assertThat(region.get("startLine").asInt()).isEqualTo(2);
        assertThat(region.get("startColumn").asInt()).isEqualTo(offset - html.indexOf('\n'));
        assertThat(region.get("endColumn").asInt())
                .isEqualTo(region.get("startColumn").asInt() + 4);
        assertThat(applied(html, result)).isEqualTo(html.replace("1978", "1987"));
    }

    @Test
    void wordsThatDoNotStandInOnePieceHaveTheirPassageAndNoFix() {
        String html =
                "<html><body><article><h1>The harbour</h1>\n<p>It is there: the museum opened in 19<b>78</b>, they"
                        + " say.</p></article></body></html>";
        JsonNode result = run(read(html, "1978", "1987")).get("results").get(0);
        assertThat(result.has("fixes")).isFalse();
        assertThat(result.at("/locations/0/physicalLocation/region/snippet/text")
                        .asText())
                .isEqualTo("It is there: the museum opened in 19<b>78</b>, they say.");
    }

    @Test
    void noEditPutsMarkupIntoTheFile() {
        String html = "<html><body><article><h1>The harbour</h1>\n<p>It is there: the museum opened in 1978, they"
                + " say.</p></article></body></html>";
        assertThat(run(read(html, "1978", "A & B <i>")).get("results").get(0).has("fixes"))
                .isFalse();
    }

    @Test
    void aRepeatedFactIsOneResultAndItsEditMendsEveryPlace() {
        ReportBuilder b = ReportBuilder.article("Title", "The forum of 1999 met.", "Founded in 1999, it met again.");
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        for (String place : List.of("forum of [1999]", "Founded in [1999]")) {
            b.claim(place)
                    .of("The [forum]", "Forum")
                    .property("P571", "inception")
                    .time("1999")
                    .says("almanac", "Forum, inception: 2001", b.value("2001"))
                    .edit("2001")
                    .contradicted("It was 2001.");
        }
        Report report = b.build();
        JsonNode results = run(report).get("results");
        assertThat(results).hasSize(1);
        assertThat(results.get(0).get("locations")).hasSize(2);
        assertThat(applied(report.article().text(), results.get(0))).doesNotContain("1999");
    }

    @Test
    void aQueryPointsToBothItsPlaces() {
        ReportBuilder b = ReportBuilder.article("Title", "Born in 1980. The mayor is 52.");
        b.query(Query.Kind.AGE_AND_BIRTH, "Does not fit.", "in [1980].", "is [52].");
        JsonNode result = run(b.build()).get("results").get(0);
        assertThat(result.get("ruleId").asText()).isEqualTo("age-and-birth");
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/snippet/text")
                        .asText())
                .isEqualTo("52");
    }

    @Test
    void fingerprintsStayWhenTheSentenceMoves() {
        assertThat(fingerprints(harbour("", "", "One.")))
                .isEqualTo(fingerprints(harbour("", "", "Many more words stand here now. And here.")))
                .isNotEmpty();
    }

    @Test
    void withoutAnEarlierRunNoResultHasAState() {
        assertThat(states(Summit.report())).containsOnlyKeys("");
    }

    @Test
    void everyResultHasAStateAgainstAnEarlierRunAndWhatIsGoneIsAbsent() {
        Report before = sums("2001", true, "one plus one is [three].");
        Report now = sums("2002", false, "two plus two is [five].").since(earlier(before));

        assertThat(states(now))
                .isEqualTo(Map.of(
                        "updated", List.of("the forum's year"),
                        "new", List.of("does-not-add-up"),
                        "unchanged", List.of("the unmapped"),
                        "absent", List.of("the mayor", "does-not-add-up")));
        assertThat(OasisSchema.faults(text(now))).isEmpty();
    }

    @Test
    void whatIsAbsentHasItsRuleItsLevelAndWasToldOfThisFile() {
        Report before = sums("2001", true, "one plus one is [three].");
        JsonNode run = run(sums("2001", false, "one plus one is [three].").since(earlier(before)));
        JsonNode gone = StreamSupport.stream(run.get("results").spliterator(), false)
                .filter(r -> r.get("baselineState").asText().equals("absent"))
                .findFirst()
                .orElseThrow();

        assertThat(gone.get("level").asText()).isEqualTo("error");
        assertThat(gone.at("/message/text").asText()).isEqualTo("\"Ann\": It was Bo.");
        assertThat(gone.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo(run.at("/artifacts/0/location/uri").asText());
        assertThat(run.at("/tool/driver/rules")
                        .get(gone.get("ruleIndex").asInt())
                        .get("id"))
                .isEqualTo(gone.get("ruleId"));
    }

    @Test
    void whatMatchedIsNewOnceItIsFlagged() {
        ReportBuilder matched = ReportBuilder.article("Title", "The forum of 1999 met.");
        matched.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        matched.claim("forum of [1999]")
                .of("The [forum]", "Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", "Forum, inception: 1999", matched.value("1999"))
                .confirmed("It was.");
        Report now = harbour("", "", "One.").since(earlier(matched.build()));

        assertThat(states(now).get("new")).contains("the forum's year");
    }

    @Test
    void aRuleThatTheProgramForgotHasNoPlaceAmongItsRules() {
        String json = new JsonReport().text(sums("2001", true, "one plus one is [three]."));
        String forgotten = json.replaceAll("\"rule\" : \"[a-z-]+\"", "\"rule\" : \"bygone\"");
        Report now = harbour("", "", "One.").since(EarlierRunReader.report("old.json", forgotten));

        JsonNode gone = run(now).get("results").get(2);
        assertThat(gone.get("ruleId").asText()).isEqualTo("bygone");
        assertThat(gone.get("ruleIndex").asInt()).isEqualTo(-1);
        assertThat(OasisSchema.faults(text(now))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "articles/über uns.html, articles/%C3%BCber%20uns.html",
        "/var/a.txt, file:///var/a.txt",
        "https://news.example/a?b=c, https://news.example/a?b=c",
        "-, stdin",
        "a:b.txt, ./a:b.txt",
    })
    void filesAreNamedAsReferences(String name, String uri) {
        assertThat(Sites.uri(name)).isEqualTo(uri);
    }

    private static List<String> fingerprints(Report report) {
        return StreamSupport.stream(run(report).get("results").spliterator(), false)
                .map(r -> r.at("/partialFingerprints/bluepencil~1v1").asText())
                .toList();
    }

    private static EarlierRun earlier(Report report) {
        return EarlierRunReader.report("old.json", new JsonReport().text(report));
    }

    /** For each state the results that have it; the empty string stands for none. */
    private static Map<String, List<String>> states(Report report) {
        Map<String, List<String>> states = new HashMap<>();
        for (JsonNode result : run(report).get("results")) {
            String said = result.at("/message/text").asText();
            String name = said.contains("1999")
                    ? "the forum's year"
                    : said.contains("Nothing covers it")
                            ? "the unmapped"
                            : said.contains("Ann")
                                    ? "the mayor"
                                    : result.get("ruleId").asText();
            states.computeIfAbsent(result.path("baselineState").asText(), s -> new ArrayList<>())
                    .add(name);
        }
        return states;
    }

    /** One wrong year, one open claim, one wrong name or none, and a query on a sum. */
    private static Report sums(String year, boolean mayor, String sum) {
        ReportBuilder b = ReportBuilder.article(
                "Title", "The forum of 1999 met. The mayor Ann spoke.", sum.replaceAll("[\\[\\]]", ""));
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        b.claim("forum of [1999]")
                .of("The [forum]", "Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", "Forum, inception: " + year, b.value(year))
                .found(year)
                .contradicted("It was " + year + ".");
        b.claim("1999 [met].").of("The [forum]", "Forum").open(Reason.UNMAPPED, "Nothing covers it.");
        if (mayor) {
            b.claim("mayor [Ann] spoke")
                    .of("The [mayor]", "Mayor")
                    .property("P6", "head of government")
                    .entity("Ann")
                    .says("almanac", "Mayor: Bo", b.value("Bo"))
                    .contradicted("It was Bo.");
        }
        b.query(Query.Kind.DOES_NOT_ADD_UP, "Does not add up: " + sum.length(), sum);
        return b.build();
    }

    private static Report harbour(String before, String after, String first) {
        ReportBuilder b = ReportBuilder.article("Title", first, before + "The forum of 1999 met." + after);
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        b.claim("forum of [1999]")
                .of("The [forum]", "Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", "Forum, inception: 2001", b.value("2001"))
                .edit("2001")
                .contradicted("It was 2001.");
        b.claim("1999 [met].").of("The [forum]", "Forum").open(Reason.UNMAPPED, "Nothing covers it.");
        return b.build();
    }

    /** An article read from HTML, with one wrong value. */
    private static Report read(String html, String wrong, String right) {
        Article article = Articles.read(
                new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)),
                "a.html",
                new ReadingOptions(null, null, null));
        ReportBuilder b = ReportBuilder.of(article);
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        b.claim("opened in [" + wrong + "]")
                .of("the [museum] opened", "Museum")
                .property("P571", "inception")
                .time(wrong)
                .says("almanac", "Museum, inception: 1987", b.value("1987"))
                .edit(right)
                .contradicted("It was 1987.");
        return b.build();
    }

    /** The file after the first fix. */
    private static String applied(String file, JsonNode result) {
        StringBuilder text = new StringBuilder(file);
        List<JsonNode> replacements = new ArrayList<>();
        result.at("/fixes/0/artifactChanges/0/replacements").forEach(r -> replacements.add(0, r));
        assertThat(replacements).isNotEmpty();
        for (JsonNode replacement : replacements) {
            int start = replacement.at("/deletedRegion/charOffset").asInt();
            text.replace(
                    start,
                    start + replacement.at("/deletedRegion/charLength").asInt(),
                    replacement.at("/insertedContent/text").asText());
        }
        return text.toString();
    }

    private static JsonNode run(Report report) {
        try {
            return JSON.readTree(text(report)).at("/runs/0");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Report report) {
        return new SarifReport().text(report);
    }
}
