package org.bluepencil.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.bluepencil.report.Report;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a batch's output, each one JSON object and a line feed. Safe to use from several threads. */
public final class BatchLineWriter {
    private final JsonFactory factory = new JsonFactory();

    /**
     * The line of a checked article; does not close {@code out}.
     *
     * @param id the id of the line that came in
     * @throws IOException only if {@code out} does
     */
    public void write(String id, Report report, Writer out) throws IOException {
        JsonGenerator json = generator(out);
        json.writeStartObject();
        json.writeStringField("id", id);
        FindingFields findings = new FindingFields(json, report);
        findings.article();
        findings.write();
        json.writeEndObject();
        end(json, out);
    }

    /**
     * The line of an article that could not be checked.
     *
     * @param id the id as far as it could be read, else null
     * @param error where, what is wrong and what was expected
     * @throws IOException only if {@code out} does
     */
    public void error(@Nullable String id, String error, Writer out) throws IOException {
        JsonGenerator json = generator(out);
        json.writeStartObject();
        if (id == null) {
            json.writeNullField("id");
        } else {
            json.writeStringField("id", id);
        }
        FindingFields.none(json);
        json.writeStringField("error", error);
        json.writeEndObject();
        end(json, out);
    }

    private JsonGenerator generator(Writer out) throws IOException {
        return factory.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    private static void end(JsonGenerator json, Writer out) throws IOException {
        json.flush();
        out.write('\n');
    }
}
