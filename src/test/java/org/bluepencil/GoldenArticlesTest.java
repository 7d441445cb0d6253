package org.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.source.Sources;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles of ten subjects, each with a small knowledge of its own: what must be confirmed, and all that may be flagged and
 * nothing else.
 */
final class GoldenArticlesTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void isJudgedAsExpected(String name) throws IOException {
        JsonNode golden = YAML.readTree(Files.readString(FOLDER.resolve(name)));
        Report report;
        try (Sources sources = Sources.of(info(golden.path("source")), golden.path("knowledge"))) {
            report = Checking.over(sources)
                    .check(
                            Checking.text(
                                    golden.path("text").asText(),
                                    golden.path("published").asText()),
                            null);
        }

        String all = String.join(
                "\n",
                report.judgements().stream()
                        .map(j -> Checking.told(j) + " "
                                + (j.claim().frame() == null
                                        ? ""
                                        : j.claim().frame().id()) + ": " + j.explanation())
                        .toList());
        List<String> confirmed = report.judgements().stream()
                .filter(j -> j.verdict() == Verdict.CONFIRMED)
                .map(j -> j.claim().text())
                .toList();
        assertThat(Checking.flagged(report)).as(all).containsExactlyInAnyOrderElementsOf(texts(golden.path("flagged")));
        assertThat(confirmed).as(all).containsAll(texts(golden.path("confirmed")));
        assertThat(confirmed)
                .as(all)
                .filteredOn(texts(golden.path("unconfirmed"))::contains)
                .isEmpty();
        List<String> unmapped = report.judgements().stream()
                .filter(j -> j.reason() == Reason.UNMAPPED)
                .map(j -> j.claim().text())
                .toList();
        assertThat(unmapped).as(all).containsAll(texts(golden.path("unmapped")));
        List<String> queries = report.extraction().queries().stream()
                .map(q -> q.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        assertThat(queries).containsExactlyInAnyOrderElementsOf(texts(golden.path("queries")));
    }

    private static SourceInfo info(JsonNode source) {
        List<SourceInfo.Vouch> complete = new ArrayList<>();
        source.path("complete")
                .forEach(v -> complete.add(new SourceInfo.Vouch(
                        new PropertyId(v.path("property").asText()),
                        new EntityId(v.path("of").asText()),
                        new Period(
                                LocalDate.parse(v.path("from").asText()),
                                LocalDate.parse(v.path("to").asText())))));
        LocalDate date = LocalDate.parse(source.path("date").asText("2026-01-01"));
        return new SourceInfo("golden", "Golden knowledge", "", Standing.REFERENCE, Map.of(), date, complete);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asText()));
        return texts;
    }
}
