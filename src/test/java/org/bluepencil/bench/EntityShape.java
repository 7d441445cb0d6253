package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What a real entity is made of, taken apart: its labels, descriptions, aliases and pages by language or site, and its
 * statements by property.
 *
 * @param kinds its first class, as it is: what an entity is decides how it is linked
 */
record EntityShape(
        List<EntityPiece> labels,
        List<EntityPiece> descriptions,
        List<EntityPiece> aliases,
        List<EntityPiece> kinds,
        List<Property> properties,
        List<EntityPiece> pages) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The statements of one property. */
    record Property(EntityPiece key, List<EntityPiece> statements) {}

    /** The shapes of the entities of a file that is packed with gzip, one a line. */
    static List<EntityShape> read(Path entities) throws IOException {
        List<EntityShape> shapes = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(entities)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                shapes.add(of(JSON.readTree(line)));
            }
        }
        return shapes;
    }

    private static EntityShape of(JsonNode entity) {
        List<EntityPiece> kinds = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        entity.path("claims").properties().forEach(property -> {
            List<EntityPiece> statements = new ArrayList<>();
            property.getValue().forEach(s -> statements.add(EntityPiece.statement(s.toString())));
            if (property.getKey().equals("P31")) {
                String kind = property.getValue().get(0).toString();
                kinds.add(EntityPiece.fixed(kind));
            } else {
                properties.add(new Property(EntityPiece.fixed("\"" + property.getKey() + "\":["), statements));
            }
        });
        return new EntityShape(
                fields(entity.path("labels"), true),
                fields(entity.path("descriptions"), true),
                fields(entity.path("aliases"), true),
                kinds,
                properties,
                fields(entity.path("sitelinks"), false));
    }

    private static List<EntityPiece> fields(JsonNode object, boolean foreignOnly) {
        List<EntityPiece> pieces = new ArrayList<>();
        object.properties().forEach(field -> {
            // The English name is the made-up entity's own.
            boolean english = field.getKey().startsWith("en") || field.getKey().equals("mul");
            if (!foreignOnly || !english) {
                pieces.add(EntityPiece.fixed("\"" + field.getKey() + "\":" + field.getValue()));
            }
        });
        return pieces;
    }
}
