package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A snak as Wikidata's JSON has it: a property with a value of some type, or without one. Read off the stream, because a dump
 * is made of little else; what names no text, number or truth is left out.
 *
 * @param kind {@code value}, {@code novalue} or {@code somevalue}
 * @param datatype what the property takes; empty if it is not told
 * @param type of the value; empty if it is not told
 * @param text the value, if it is a text itself
 * @param parts the value, if it is made of several, such as an amount with its unit
 */
record Snak(String property, String kind, String datatype, String type, String text, Map<String, String> parts) {
    static final Snak NONE = new Snak("", "", "", "", "", Map.of());

    /** Reads a snak; the parser stands at its beginning, and afterwards at its end. */
    static Snak read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return NONE;
        }
        return new Reading().read(parser);
    }

    String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** What is known of a snak while it is read. */
    private static final class Reading {
        private String property = "";
        private String kind = "value";
        private String datatype = "";
        private String type = "";
        private String text = "";
        private Map<String, String> parts = Map.of();

        Snak read(JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "property" -> property = scalar(parser);
                    case "snaktype" -> kind = scalar(parser);
                    case "datatype" -> datatype = scalar(parser);
                    case "datavalue" -> readData(parser);
                    default -> parser.skipChildren();
                }
            }
            return new Snak(property, kind, datatype, type, text, parts);
        }

        private void readData(JsonParser parser) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken token = parser.nextToken();
                if (field.equals("type")) {
                    type = scalar(parser);
                } else if (field.equals("value") && token == JsonToken.START_OBJECT) {
                    parts = readParts(parser);
                } else if (field.equals("value")) {
                    text = scalar(parser);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private static Map<String, String> readParts(JsonParser parser) throws IOException {
            Map<String, String> parts = new TreeMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    parts.put(field, scalar(parser));
                } else {
                    parser.skipChildren();
                }
            }
            return parts;
        }

        /** A text, number or truth; empty for anything else. */
        private static String scalar(JsonParser parser) throws IOException {
            parser.skipChildren();
            return parser.currentToken().isScalarValue() ? parser.getText() : "";
        }
    }
}
