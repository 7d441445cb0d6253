package org.bluepencil.report.sarif;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema of SARIF 2.1.0 as OASIS publishes it. */
public final class OasisSchema {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text());

    private OasisSchema() {}

    /** What is wrong with a log; empty if nothing is. */
    public static List<String> faults(String log) {
        return SCHEMA.validate(log, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String text() {
        try (InputStream in = OasisSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
