package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Dismissals;
import org.bluepencil.report.Drift;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.Review;
import org.bluepencil.report.SourceUse;
import org.jspecify.annotations.Nullable;

/**
 * The full result of a check: the object of a batch line, what was checked against what, and a trace of what was read.
 * Its schema is {@code schema/report.schema.json} in the resources.
 */
public final class JsonReport implements ReportWriter {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public void write(Report report, Writer out) throws IOException {
        JsonGenerator json = factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        FindingFields findings = new FindingFields(json, report);
        json.writeStartObject();
        json.writeStringField("id", report.article().name());
        findings.article();
        findings.fields().text("as_of", iso(report.asOf()));
        json.writeStringField("version", report.version());
        sources(findings.fields(), report);
        json.writeArrayFieldStart("notes");
        for (String note : report.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeNumberField("answers", report.answers());
        review(findings.fields(), report);
        findings.write();
        if (report.since().isPresent()) {
            comparison(json, report.since().get());
        }
        json.writeFieldName("trace");
        new TraceObject(findings.fields(), report).write();
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    /** How often editors dismissed what was called wrong, and which of their rulings no longer hold. */
    private static void review(Fields fields, Report report) throws IOException {
        JsonGenerator json = fields.json();
        Dismissals dismissals = Dismissals.of(report);
        json.writeObjectFieldStart("review");
        json.writeNumberField("alarms", dismissals.alarms());
        json.writeNumberField("dismissed", dismissals.dismissed());
        json.writeArrayFieldStart("expired");
        for (Review.Expired expired : report.review().expired()) {
            json.writeStartObject();
            json.writeStringField("words", expired.words());
            json.writeStringField("why", expired.why());
            fields.ruling(expired.ruling());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void sources(Fields fields, Report report) throws IOException {
        JsonGenerator json = fields.json();
        json.writeArrayFieldStart("sources");
        for (SourceUse use : SourceUse.of(report)) {
            json.writeStartObject();
            json.writeStringField("id", use.info().id());
            json.writeStringField("name", use.info().name());
            json.writeStringField("licence", use.info().licence());
            json.writeNumberField("standing", use.info().defaultStanding().number());
            fields.text("current_to", iso(use.info().currentTo()));
            json.writeNumberField("cited", use.cited());
            json.writeObjectFieldStart("asked");
            for (Dossier.Outcome outcome : Dossier.Outcome.values()) {
                json.writeNumberField(FormName.of(outcome), use.count(outcome));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What became of each claim since the earlier run, and what a later run must remember as fixed. */
    private static void comparison(JsonGenerator json, Comparison since) throws IOException {
        json.writeObjectFieldStart("since");
        for (Drift.Kind kind : Drift.Kind.values()) {
            json.writeArrayFieldStart(kind.id());
            for (Drift drift : since.of(kind)) {
                json.writeString(drift.key());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("fixed");
        for (String key : since.fixed()) {
            json.writeString(key);
        }
        json.writeEndArray();
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
