package org.bluepencil.regression;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.bluepencil.report.json.EarlierRunReader;

/** A run in JSON: each claim with its outcome and what is held of it, in the names that a report has. */
final class RunJson {
    private static final JsonFactory JSON = new JsonFactory();

    private RunJson() {}

    static void write(TestRun run, Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeStringField("kind", EarlierRunReader.KNOWN_CLAIMS);
        json.writeArrayFieldStart("claims");
        for (Tested test : run.tests()) {
            claim(json, test);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fixed");
        for (String key : run.fixed()) {
            json.writeString(key);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    private static void claim(JsonGenerator json, Tested test) throws IOException {
        KnownClaim claim = test.claim();
        json.writeStartObject();
        json.writeStringField("fingerprint", Tested.key(test.suite(), claim));
        json.writeStringField("suite", test.suite().name());
        json.writeStringField("name", claim.name());
        json.writeStringField("place", claim.place());
        json.writeStringField("text", claim.words());
        json.writeStringField("outcome", test.outcome().id());
        json.writeStringField("message", test.outcome().inWords());
        if (test.now().isPresent()) {
            State now = State.of(test.now().get());
            json.writeStringField("verdict", now.verdict().id());
            if (now.reason() != null) {
                json.writeStringField("reason", now.reason().id());
            }
            if (!now.value().isEmpty()) {
                json.writeStringField("found", now.value());
            }
            json.writeStringField("explanation", test.now().get().explanation());
        }
        json.writeEndObject();
    }
}
