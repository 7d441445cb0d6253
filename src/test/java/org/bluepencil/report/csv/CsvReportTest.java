package org.bluepencil.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.bluepencil.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvReportTest {

    @Test
    void isReadBackWithOneRowForEachClaimAndQuery() throws IOException {
        Report report = Summit.report();
        List<CSVRecord> rows = rows(report);
        assertThat(rows)
                .hasSize(report.judgements().size()
                        + report.extraction().queries().size())
                .allMatch(CSVRecord::isConsistent);
        CSVRecord first = rows.stream()
                .filter(r -> r.get("verdict").equals("contradicted"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("words")).isEqualTo("1999");
        assertThat(first.get("suggestion")).isEqualTo("2001");
        assertThat(first.get("severity")).isEqualTo("error");
        assertThat(first.get("address")).startsWith("https://almanac.example/");
        assertThat(first.get("sentence")).contains("1999");
    }

    @Test
    void linesEndAsTheStandardSaysAndEveryCellIsQuoted() {
        String table = new CsvReport().text(Summit.report());
        assertThat(table).endsWith("\"\r\n").startsWith("\"file\",\"line\",");
        assertThat(table.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void quotesAndCommasComeBackAsTheyWere() throws IOException {
        ReportBuilder b = ReportBuilder.article("Title", "The “x”, said \"he, or she\", went far.");
        b.claim("went [far].").of("The [“x”]", "X, \"the\" one").open(Reason.UNMAPPED, "No, \"nothing\",\nnothing.");
        CSVRecord row = rows(b.build()).get(0);
        assertThat(row.get("subject")).isEqualTo("X, \"the\" one");
        assertThat(row.get("explanation")).isEqualTo("No, \"nothing\", nothing.");
        assertThat(row.get("sentence")).isEqualTo("The “x”, said \"he, or she\", went far.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                " =1+1",
                "\t=1+1",
                "\u00a0=1",
                "＝1",
                "|calc",
                "\r=1"
            })
    void noCellIsAFormula(String cell) {
        assertThat(CsvReport.inert(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001", "a=b", "", "x - y", "“=”"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(CsvReport.inert(cell)).isEqualTo(cell);
    }

    @Test
    void anArticleCannotComputeInTheSpreadsheet() throws IOException {
        ReportBuilder b = ReportBuilder.article("Title", "=cmd()!A0 went far.");
        b.claim("went [far].").of("[=cmd()!A0] went", "=cmd()!A0").open(Reason.UNMAPPED, "@Nothing.");
        CSVRecord row = rows(b.build()).get(0);
        assertThat(row.stream()).noneMatch(c -> c.startsWith("=") || c.startsWith("@"));
        assertThat(row.get("subject")).isEqualTo("'=cmd()!A0");
    }

    private static List<CSVRecord> rows(Report report) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(new CsvReport().text(report)), format)) {
            return parser.getRecords();
        }
    }
}
