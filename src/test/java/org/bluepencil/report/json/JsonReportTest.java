package org.bluepencil.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Unit;
import org.bluepencil.verdict.Reason;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void validatesAgainstThePublishedSchema() {
        assertThat(PublishedSchema.report().faults(new JsonReport().text(Summit.report())))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatBreaksTheContract() {
        String good = new JsonReport().text(Summit.report());
        PublishedSchema schema = PublishedSchema.report();
        assertThat(schema.faults(good.replace("\"verdict\" : \"contradicted\"", "\"verdict\" : \"false\"")))
                .isNotEmpty();
        assertThat(schema.faults(good.replace("\"retrieved\"", "\"retreived\"")))
                .isNotEmpty();
        assertThat(schema.faults(good.replace("\"reason\" : \"unknown-entity\",", "")))
                .isNotEmpty();
    }

    @Test
    void writesEveryFormWithItsName() throws IOException {
        JsonNode claims = MAPPER.readTree(new JsonReport().text(everyForm())).get("claims");
        List<String> forms = new ArrayList<>();
        claims.forEach(c -> forms.add(c.get("form").asText() + " "
                + c.get("value").get("type").asText() + " "
                + c.get("value").get("normalized").asText()));
        assertThat(forms)
                .containsExactly(
                        "fact entity Asa",
                        "fact time 1999-05",
                        "fact quantity 60",
                        "count quantity 9",
                        "position quantity 3",
                        "superlative text highest 1",
                        "share quantity 90",
                        "change quantity 5",
                        "span-of-time time 2019",
                        "listing text Lake",
                        "unmapped text far");
        assertThat(PublishedSchema.report().faults(new JsonReport().text(everyForm())))
                .isEmpty();
    }

    private static Report everyForm() {
        ReportBuilder b = ReportBuilder.article("Title", "The lake: Asa 1999-05 60 9 3rd top 90 5 2019 all far.");
        b.claim("[Asa]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .entity("Asa")
                .open(Reason.NO_STATEMENT, "-");
        b.claim("[1999-05]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .time("1999-05")
                .open(Reason.NO_STATEMENT, "-");
        b.claim("05 [60]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .number(60, Hedge.ABOUT, Unit.ONE)
                .open(Reason.NO_STATEMENT, "-");
        b.claim("60 [9]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .count(9)
                .open(Reason.NO_STATEMENT, "-");
        b.claim("[3rd]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .position(3)
                .open(Reason.NO_STATEMENT, "-");
        b.claim("[top]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .superlative()
                .open(Reason.NO_STATEMENT, "-");
        b.claim("[90]").of("The [lake]", "Lake").property("P1", "one").share(90).open(Reason.NO_STATEMENT, "-");
        b.claim("90 [5]").of("The [lake]", "Lake").property("P1", "one").rose(5).open(Reason.NO_STATEMENT, "-");
        b.claim("[2019]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .since("2019")
                .open(Reason.NO_STATEMENT, "-");
        b.claim("[all]")
                .of("The [lake]", "Lake")
                .property("P1", "one")
                .listing()
                .open(Reason.NO_STATEMENT, "-");
        b.claim("[far]").of("The [lake]", "Lake").open(Reason.UNMAPPED, "-");
        return b.build();
    }

    @Test
    void leavesUnknownIdsNullAndNeverAbsent() throws IOException {
        JsonNode claims =
                MAPPER.readTree(new JsonReport().text(Summit.report())).get("claims");
        JsonNode quist = find(claims, "Anselm Quist");
        assertThat(quist.get("subject").has("id")).isTrue();
        assertThat(quist.get("subject").get("id").isNull()).isTrue();
        assertThat(quist.get("value").has("id")).isTrue();
        assertThat(quist.get("value").get("id").isNull()).isTrue();
    }

    @Test
    void marksWhatStandsInTheTitle() throws IOException {
        JsonNode result = MAPPER.readTree(new JsonReport().text(Summit.report()));
        assertThat(result.get("claims").get(0).get("field").asText()).isEqualTo("title");
        assertThat(result.get("claims").get(1).has("field")).isFalse();
        assertThat(result.get("open").get(0).get("field").asText()).isEqualTo("title");
    }

    @Test
    void offsetsCutOutTheVeryWords() throws IOException {
        Report report = Summit.report();
        String text = report.article().text();
        JsonNode claims = MAPPER.readTree(new JsonReport().text(report)).get("claims");
        assertThat(claims).isNotEmpty();
        claims.forEach(c -> assertThat(
                        text.substring(c.get("start").asInt(), c.get("end").asInt()))
                .isEqualTo(c.get("text").asText()));
    }

    @Test
    void offersSeveralEditsWithoutChoosing() throws IOException {
        ReportBuilder b = ReportBuilder.article("Title", "Asa chairs the lake.")
                .source("s", "Source", Standing.REFERENCE, "2026-01-01");
        b.claim("[Asa] chairs")
                .of("the [lake]", "Lake")
                .property("P488", "chair")
                .entity("Asa")
                .says("s", "Bo and Cy chair the lake.", b.value("Bo"), "host.example")
                .edit("Bo")
                .edit("Cy")
                .contradicted("Bo and Cy do.");
        String json = new JsonReport().text(b.build());
        JsonNode claim = MAPPER.readTree(json).get("claims").get(0);
        assertThat(claim.has("suggestion")).isFalse();
        assertThat(claim.get("suggestions")).hasSize(2);
        assertThat(PublishedSchema.report().faults(json)).isEmpty();
    }

    @Test
    void writesTheSameCharactersTwice() {
        assertThat(new JsonReport().text(Summit.report())).isEqualTo(new JsonReport().text(Summit.report()));
    }

    @Test
    void batchLinesAreOneLineEachAndValid() throws IOException {
        StringWriter out = new StringWriter();
        BatchLineWriter lines = new BatchLineWriter();
        lines.write("a\n1", Summit.report(), out);
        lines.error("b", "line 2: no field \"text\"", out);
        lines.error(null, "line 3, column 1: no JSON", out);
        List<String> written = out.toString().lines().toList();
        assertThat(out.toString()).endsWith("\n");
        assertThat(written).hasSize(3).allSatisfy(l -> assertThat(
                        PublishedSchema.batchLine().faults(l))
                .isEmpty());
        assertThat(MAPPER.readTree(written.get(0)).get("id").asText()).isEqualTo("a\n1");
        assertThat(written.get(2))
                .startsWith("{\"id\":null,\"claims\":[]")
                .endsWith("\"error\":\"line 3, column 1: no JSON\"}");
        assertThat(PublishedSchema.batchLine()
                        .faults("{\"id\":null,\"claims\":[],\"queries\":[],\"open\":[],\"unchecked\":[]}"))
                .isNotEmpty();
    }

    private static JsonNode find(JsonNode claims, String text) {
        for (JsonNode claim : claims) {
            if (claim.get("text").asText().equals(text)) {
                return claim;
            }
        }
        throw new AssertionError("no claim on " + text);
    }
}
