package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.names.NameKind;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Value;

/**
 * Reads one entity of Wikidata's JSON as a stream. Maps that are empty may be written as {@code []}.
 */
final class EntityJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The weight at which prominence reaches one half. */
    private static final double HALF = 40.0;

    /** The kind of a line that sends an id on to another. */
    static final String REDIRECT = "redirect";

    /** The kind of a line that says that there is no such entity, as the live interface does. */
    static final String MISSING = "missing";

    private String type = "item";
    private String id = "";
    private String gone = "";
    private final Texts labels = new Texts();
    private final Texts descriptions = new Texts();
    private final List<String> aliases = new ArrayList<>();
    private final List<EntityRecord.Stated> statements = new ArrayList<>();
    private int sitelinks;
    private String modified = "";

    private EntityJson() {}

    /** What a line holds. */
    sealed interface Line {
        record Item(EntityRecord entity) implements Line {}

        /**
         * A redirect, lexeme, property or other thing that is no item.
         *
         * @param id may be empty
         */
        record Skipped(String kind, String id) implements Line {}
    }

    /**
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not JSON
     * @throws IllegalArgumentException if it is no entity
     */
    static Line read(byte[] bytes, int from, int length) throws IOException {
        EntityJson entity = new EntityJson();
        try (JsonParser parser = JSON.createParser(bytes, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no entity in braces, but " + parser.currentToken());
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                entity.field(parser);
            }
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one entity on the line");
            }
        }
        return entity.line();
    }

    private void field(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        switch (name) {
            case "type" -> type = parser.getValueAsString(type);
            case "id" -> id = parser.getValueAsString("");
            case "modified" -> modified = parser.getValueAsString("");
            case "entity" -> id = parser.getValueAsString("");
            case REDIRECT, MISSING -> gone = name;
            case "labels" -> labels.read(parser);
            case "descriptions" -> descriptions.read(parser);
            case "aliases" -> readAliases(parser);
            case "claims" -> readClaims(parser);
            case "sitelinks" -> sitelinks = count(parser);
            default -> {
                // nothing that we keep
            }
        }
        if (parser.currentToken() == token && token.isStructStart()) {
            parser.skipChildren();
        }
    }

    private static int count(JsonParser parser) throws IOException {
        int count = 0;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return count;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            parser.skipChildren();
            count++;
        }
        return count;
    }

    private void readAliases(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String language = parser.currentName();
            parser.nextToken();
            if (Snaks.isEnglish(language)) {
                JsonNode list = JSON.readTree(parser);
                list.forEach(alias -> aliases.add(alias.path("value").asText("")));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readClaims(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                EntityRecord.Stated statement = StatementJson.read(parser);
                if (statement != null) {
                    statements.add(statement);
                }
            }
        }
    }

    private Line line() {
        if (!gone.isEmpty()) {
            return new Line.Skipped(gone, id);
        }
        if (!type.equals("item")) {
            return new Line.Skipped(type, id);
        }
        if (!EntityId.isValid(id)) {
            throw new IllegalArgumentException("no valid entity id: " + (id.isEmpty() ? "(none)" : id));
        }
        String label = labels.best();
        return new Line.Item(new EntityRecord(
                new EntityId(id),
                label.isEmpty() ? id : label,
                descriptions.best(),
                List.copyOf(names(label)),
                statements,
                modified.length() >= 10 ? modified.substring(0, 10) : "",
                prominence()));
    }

    private Set<EntityRecord.Named> names(String label) {
        Set<EntityRecord.Named> names = new LinkedHashSet<>();
        if (!label.isEmpty()) {
            names.add(new EntityRecord.Named(label, NameKind.LABEL));
        }
        labels.english().forEach(variant -> names.add(new EntityRecord.Named(variant, NameKind.LABEL)));
        aliases.stream().filter(a -> !a.isBlank()).forEach(a -> names.add(new EntityRecord.Named(a, NameKind.ALIAS)));
        for (EntityRecord.Stated statement : statements) {
            if (statement.value() instanceof Value.Text named
                    && statement.rank() != org.bluepencil.evidence.Rank.DEPRECATED) {
                if (statement.property().equals(Properties.SHORT_NAME)) {
                    names.add(new EntityRecord.Named(named.text(), NameKind.SHORT_NAME));
                } else if (statement.property().equals(Properties.DEMONYM)) {
                    names.add(new EntityRecord.Named(named.text(), NameKind.DEMONYM));
                }
            }
        }
        return names;
    }

    /**
     * How well known the entity is: {@code w / (w + 40)}, where w is the number of its pages in Wikimedia's projects, or,
     * where a dump gives none, its statements and half its labels. 40 pages give one half, 360 nine tenths.
     */
    private double prominence() {
        double weight = sitelinks > 0 ? sitelinks : statements.size() + labels.languages() / 2.0;
        return Math.round(1000 * weight / (weight + HALF)) / 1000.0;
    }
}
