package org.bluepencil.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.Visible;

/**
 * The report as SARIF 2.1.0. One result for each finding that is not a match, with all its places; what is open has the
 * kind {@code open} and no level. Places are those of the original file. Of a run that is held against an earlier one every result
 * has its {@code baselineState}, those that are gone among them.
 */
public final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String VERSION = "2.1.0";
    private static final String COLUMNS = "utf16CodeUnits";

    private static final ObjectWriter JSON = new ObjectMapper()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    @Override
    public void write(Report report, Writer out) throws IOException {
        JSON.writeValue(out, new SarifLog(SCHEMA, VERSION, List.of(run(report))));
        out.write('\n');
    }

    private SarifLog.Run run(Report report) {
        Baseline baseline = new Baseline(report);
        Rules rules = Rules.of(report, baseline.rules());
        SarifLog.Driver driver =
                new SarifLog.Driver("Bluepencil", report.version(), semantic(report.version()), rules.descriptors());
        Sites sites = new Sites(report.article());
        return new SarifLog.Run(
                new SarifLog.Tool(driver),
                List.of(new SarifLog.Invocation(true, notes(report))),
                List.of(new SarifLog.Artifact(sites.artifact(), List.of("analysisTarget"))),
                COLUMNS,
                new Results(report, rules, sites, baseline).all(),
                properties(report));
    }

    /** The version if it is one of semantic versioning, else the empty string. */
    private static String semantic(String version) {
        return version.matches("\\d+\\.\\d+\\.\\d+.*") ? version : "";
    }

    private static List<SarifLog.Notification> notes(Report report) {
        return report.notes().stream()
                .map(n -> new SarifLog.Notification("note", new SarifLog.Message(Visible.line(n))))
                .toList();
    }

    private static Map<String, Object> properties(Report report) {
        Map<String, Object> properties = new LinkedHashMap<>();
        report.article().publicationDate().ifPresent(day -> properties.put("published", day.toString()));
        if (report.asOf() != null) {
            properties.put("asOf", report.asOf().toString());
        }
        return properties;
    }
}
