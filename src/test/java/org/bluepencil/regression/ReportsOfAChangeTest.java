package org.bluepencil.regression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.bluepencil.Checking;
import org.bluepencil.article.Article;
import org.bluepencil.report.Edition;
import org.bluepencil.report.Report;
import org.bluepencil.report.format.ReportFormat;
import org.bluepencil.report.json.EarlierRunReader;
import org.bluepencil.report.markdown.DriftMarkdown;
import org.bluepencil.report.sarif.OasisSchema;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A demonstration: a story matched when it was written, and is checked again after a premier has stepped down, a toll has
 * risen and a member has joined. Every format of the one report says which three sentences are out of date, since when and what
 * would be true, and that the fourth still matches.
 */
final class ReportsOfAChangeTest {
    private static final Article STORY = Checking.text(
            """
            Ada Lind is the prime minister of Veldland.
            The Fenn flood killed 145 people.
            The Amber Pact has three members.
            The Amber Pact is headquartered in Fenn.
            """,
            "2026-02-20");
    private static final List<String> STALE = List.of("Ada Lind", "145 people", "three");
    private static final Edition EDITION = new Edition("The Harbour Post", "https://post.example/checks/1");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Report BEFORE = Suites.check(STORY, Veldland.BEFORE);
    private static final Report AFTER = Suites.check(STORY, Veldland.AFTER)
            .since(EarlierRunReader.report("report.json", written(ReportFormat.JSON, BEFORE)));

    private static String written(ReportFormat format, Report report) {
        return format.writer(EDITION).text(report);
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheChangeNothingIsFlagged(ReportFormat format) throws IOException {
        assertThat(flagged(format, written(format, BEFORE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void afterItTheThreeAreFlaggedAndNothingElse(ReportFormat format) throws IOException {
        String text = written(format, AFTER);

        assertThat(flagged(format, text)).containsExactlyInAnyOrderElementsOf(STALE);
        assertThat(text).contains("10 February 2026").contains("149").contains("Dell");
    }

    @Test
    void theProofTheMailAndTheTerminalTellTheChangeItself() throws IOException {
        Document proof = Jsoup.parse(written(ReportFormat.HTML, AFTER));
        StringWriter drift = new StringWriter();
        DriftMarkdown.write(AFTER.since().orElseThrow(), drift);

        assertThat(proof.select("#since .lead").text()).isEqualTo("3 newly stale · 1 unchanged");
        assertThat(proof.select("#since .line")).hasSize(3);
        assertThat(written(ReportFormat.TEXT, AFTER)).endsWith("Since the last run: 3 newly stale · 1 unchanged\n");
        assertThat(written(ReportFormat.MARKDOWN, AFTER))
                .contains(drift.toString().split("\n", 2)[1].strip());
        assertThat(drift.toString())
                .contains(
                        "“The Amber Pact has **three** members.” rests on a statement that changed (dated 12 February 2026):"
                                + " 3 to 4; was confirmed, is outdated. Drafted correction: “The Amber Pact has four members.”");
        assertThat(JSON.readTree(written(ReportFormat.JSON, AFTER)).at("/since/stale"))
                .hasSize(3);
    }

    /** The words that a reader of the format is told are wrong or out of date. */
    private static List<String> flagged(ReportFormat format, String text) throws IOException {
        return switch (format) {
            case HTML ->
                Jsoup.parse(text).select("#fix .card .change").stream()
                        .map(e -> e.select("del .vh").isEmpty()
                                ? e.select("mark").text()
                                : e.select("del").get(0).ownText())
                        .map(words -> STALE.stream()
                                .filter(s -> s.startsWith(words))
                                .findFirst()
                                .orElse(words))
                        .toList();
            case JSON ->
                JSON.readTree(text).get("claims").findParents("verdict").stream()
                        .filter(c -> c.get("verdict").asText().equals("outdated"))
                        .map(c -> c.get("text").asText())
                        .toList();
            case TEXT -> found(text, "article\\.txt:\\d:\\d+: outdated: \"(.+?)\": .*");
            case MARKDOWN -> found(text, "\\d\\. \\*\\*“(.+?)”\\*\\* \\(paragraph \\d\\): .*");
            case SARIF -> {
                assertThat(OasisSchema.faults(text)).isEmpty();
                yield JSON.readTree(text).at("/runs/0/results").findParents("ruleId").stream()
                        .filter(r -> r.get("level").asText().equals("error"))
                        .map(r -> r.at("/locations/0/physicalLocation/region/snippet/text")
                                .asText())
                        .toList();
            }
            case CSV ->
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(text))
                        .stream()
                        .filter(r -> r.get("verdict").equals("outdated"))
                        .map(r -> r.get("words"))
                        .toList();
            case ANNOTATIONS -> found(text, "::error file=article\\.txt,line=\\d,.*title=outdated .*::\"(.+?)\": .*");
            case CLAIMREVIEW ->
                JSON.readTree(text).get("@graph").findParents("claimReviewed").stream()
                        .filter(r -> r.at("/reviewRating/ratingValue").asInt() < 5)
                        .map(r -> r.get("claimReviewed").asText())
                        .map(sentence -> STALE.stream()
                                .filter(sentence::contains)
                                .findFirst()
                                .orElse(sentence))
                        .toList();
            case JUNIT ->
                TestReport.read(text).failed().stream()
                        .map(name -> name.replaceAll("\"(.+?)\".*", "$1"))
                        .toList();
        };
    }

    private static List<String> found(String text, String line) {
        Pattern pattern = Pattern.compile(line);
        return text.lines()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .toList();
    }
}
