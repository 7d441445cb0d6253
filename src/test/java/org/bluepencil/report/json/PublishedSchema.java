package org.bluepencil.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The published schemas, made strict for the tests: a field that they do not name is a fault. */
final class PublishedSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> FILES = Map.of(
            "urn:bluepencil:schema:report", read("report"), "urn:bluepencil:schema:batch-line", read("batch-line"));

    private final Schema schema;

    private PublishedSchema(String id) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(FILES));
        schema = registry.getSchema(com.networknt.schema.SchemaLocation.of(id));
    }

    static PublishedSchema report() {
        return new PublishedSchema("urn:bluepencil:schema:report");
    }

    static PublishedSchema batchLine() {
        return new PublishedSchema("urn:bluepencil:schema:batch-line");
    }

    /** What is wrong with a document; empty if nothing is. */
    List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String read(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            JsonNode tree = MAPPER.readTree(in);
            close(tree);
            return MAPPER.writeValueAsString(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("type").asText().equals("object")) {
            object.put("additionalProperties", false);
        }
        node.forEach(PublishedSchema::close);
    }
}
