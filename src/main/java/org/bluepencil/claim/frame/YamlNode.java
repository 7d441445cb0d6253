package org.bluepencil.claim.frame;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.YamlText;

/**
 * A node of a YAML file that knows where it stands, so that a fault can be told with its line and column.
 *
 * @param value the node as JSON: an object, a list or a scalar
 * @param place {@code file:line:column} of its first character
 * @param fields the nodes of a mapping, each under its key; empty for other kinds
 * @param items the nodes of a list; empty for other kinds
 */
record YamlNode(JsonNode value, String place, Map<String, YamlNode> fields, List<YamlNode> items) {
    /** "on" and "no" are a preposition and a word here, not true and false. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * Reads a file.
     *
     * @throws BadDefinition if it is not YAML, is empty, names a key twice, or uses an alias
     */
    static YamlNode read(YamlText file) {
        try (YAMLParser parser = YAML.createParser(file.text())) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            if (parser.nextToken() == null) {
                throw new BadDefinition(file.name() + ":1:1", "the file is empty", "frames: followed by a list");
            }
            return node(parser, file.name());
        } catch (JsonProcessingException e) {
            throw new BadDefinition(
                    place(file.name(), e.getLocation()),
                    "not YAML: " + firstLine(e.getOriginalMessage()),
                    "frames: [{id: founded, …}]");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlNode node(YAMLParser parser, String file) throws IOException {
        String place = place(file, parser.currentTokenLocation());
        if (parser.isCurrentAlias()) {
            throw new BadDefinition(place, "an alias (*" + parser.getText() + ")", "the value itself, written out");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, YamlNode> fields = new LinkedHashMap<>();
            ObjectNode object = JSON.objectNode();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                YamlNode field = node(parser, file);
                fields.put(key, field);
                object.set(key, field.value);
            }
            return new YamlNode(object, place, fields, List.of());
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            ArrayNode array = JSON.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                YamlNode item = node(parser, file);
                items.add(item);
                array.add(item.value);
            }
            return new YamlNode(array, place, Map.of(), items);
        }
        return new YamlNode(scalar(parser, token), place, Map.of(), List.of());
    }

    private static JsonNode scalar(YAMLParser parser, JsonToken token) throws IOException {
        if (token.isBoolean()) {
            return JSON.booleanNode(parser.getBooleanValue());
        }
        if (token == JsonToken.VALUE_NULL) {
            return JSON.nullNode();
        }
        return token.isNumeric() ? JSON.numberNode(parser.getDecimalValue()) : JSON.textNode(parser.getText());
    }

    private static String place(String file, JsonLocation location) {
        return file + ":" + Math.max(1, location.getLineNr()) + ":" + Math.max(1, location.getColumnNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** The node under a key; an empty list standing here if there is none. */
    YamlNode get(String key) {
        YamlNode field = fields.get(key);
        return field != null ? field : new YamlNode(JSON.missingNode(), place, Map.of(), List.of());
    }

    /** The scalar as text; the empty string for anything else. */
    String text() {
        return value.asText("");
    }
}
