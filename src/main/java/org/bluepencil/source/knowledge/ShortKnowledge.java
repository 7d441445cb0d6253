package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.bluepencil.names.ClassTree;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.PropertyId;

/**
 * Entities in a short form that is written by hand, turned into Wikidata's JSON:
 *
 * <pre>
 * - {id: X1, label: Acme, aliases: [Acme Corp], is: [company], P571: 1990-05-01,
 *    P169: {value: X2, start: 2019-03, refs: ["https://example.org/a"]}}
 * </pre>
 *
 * A value is a date, a number, an entity id, a text, {@code none} or {@code unknown}, or an object with {@code value} or
 * {@code amount} and qualifiers ({@code start}, {@code end}, {@code point}, {@code rank}, {@code unit}, {@code refs}, or
 * any property id); a list gives several statements.
 */
public final class ShortKnowledge {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DEFAULT_REFERENCE = "https://example.org/reference";

    private final ClassTree classes = ClassTree.packed();

    private ShortKnowledge() {}

    /**
     * The dump lines of a list of short entities.
     *
     * @throws IllegalArgumentException if an entity has no id, or a class or property is not known
     */
    public static String dump(JsonNode entities) {
        StringBuilder lines = new StringBuilder();
        ShortKnowledge knowledge = new ShortKnowledge();
        for (JsonNode entity : entities) {
            lines.append(knowledge.entity(entity)).append('\n');
        }
        return lines.toString();
    }

    private ObjectNode entity(JsonNode shortForm) {
        String id = shortForm.path("id").asText("");
        if (!EntityId.isValid(id)) {
            throw new IllegalArgumentException("an entity needs an id such as X1: " + shortForm);
        }
        ObjectNode full = JSON.objectNode().put("type", "item").put("id", id);
        text(full.putObject("labels"), shortForm.path("label").asText(id));
        if (shortForm.has("description")) {
            text(full.putObject("descriptions"), shortForm.path("description").asText());
        }
        ArrayNode aliases = full.putObject("aliases").putArray("en");
        shortForm
                .path("aliases")
                .forEach(a -> aliases.addObject().put("language", "en").put("value", a.asText()));
        ObjectNode claims = full.putObject("claims");
        for (JsonNode kind : shortForm.path("is")) {
            String name = kind.asText();
            String item = EntityId.isValid(name)
                    ? name
                    : classes.named(name)
                            .orElseThrow(() -> new IllegalArgumentException("no such class: " + name))
                            .id();
            statement(claims, id, "P31", JSON.textNode(item));
        }
        shortForm.path("short").forEach(n -> monolingual(claims, id, "P1813", n.asText()));
        shortForm.path("demonyms").forEach(n -> monolingual(claims, id, "P1549", n.asText()));
        for (Map.Entry<String, JsonNode> entry : shortForm.properties()) {
            if (!entry.getKey().matches("P\\d+")) {
                continue;
            }
            if (entry.getValue().isArray()) {
                entry.getValue().forEach(v -> statement(claims, id, entry.getKey(), v));
            } else {
                statement(claims, id, entry.getKey(), entry.getValue());
            }
        }
        return full;
    }

    private static void text(ObjectNode into, String value) {
        into.putObject("en").put("language", "en").put("value", value);
    }

    private static void monolingual(ObjectNode claims, String subject, String property, String text) {
        ObjectNode statement = claims.withArray(property).addObject();
        statement
                .put(
                        "id",
                        subject + "-" + property + "-" + claims.path(property).size())
                .put("rank", "normal");
        ObjectNode snak =
                statement.putObject("mainsnak").put("snaktype", "value").put("property", property);
        snak.putObject("datavalue")
                .put("type", "monolingualtext")
                .putObject("value")
                .put("language", "en")
                .put("text", text);
    }

    private static void statement(ObjectNode claims, String subject, String property, JsonNode value) {
        ObjectNode statement = claims.withArray(property).addObject();
        statement.put(
                "id", subject + "-" + property + "-" + claims.path(property).size());
        statement.put("rank", value.path("rank").asText("normal"));
        JsonNode main = value.isObject() ? value.path("value") : value;
        String unit = value.path("unit").asText("1");
        statement.set(
                "mainsnak",
                value.has("amount") ? quantity(property, value.path("amount"), unit) : snak(property, main));
        ObjectNode qualifiers = statement.putObject("qualifiers");
        if (value.isObject()) {
            qualifier(qualifiers, "P580", value.path("start"));
            qualifier(qualifiers, "P582", value.path("end"));
            qualifier(qualifiers, "P585", value.path("point"));
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                if (entry.getKey().matches("P\\d+")) {
                    qualifier(qualifiers, entry.getKey(), entry.getValue());
                }
            }
        }
        ArrayNode references = statement.putArray("references");
        if (value.has("refs")) {
            value.path("refs").forEach(r -> reference(references, r.asText()));
        } else {
            reference(references, DEFAULT_REFERENCE);
        }
    }

    private static void reference(ArrayNode references, String url) {
        ObjectNode snaks = references.addObject().putObject("snaks");
        snaks.putArray("P854")
                .addObject()
                .put("snaktype", "value")
                .put("property", "P854")
                .putObject("datavalue")
                .put("type", "string")
                .put("value", url);
    }

    private static void qualifier(ObjectNode qualifiers, String property, JsonNode value) {
        if (!value.isMissingNode()) {
            qualifiers.withArray(property).add(snak(new PropertyId(property).id(), value));
        }
    }

    private static ObjectNode snak(String property, JsonNode value) {
        ObjectNode snak = JSON.objectNode().put("snaktype", "value").put("property", property);
        String text = value.asText();
        if (value.isNumber()) {
            return isYear(property, text) ? time(snak, text) : quantity(property, value, "1");
        }
        if (text.equals("none") || text.equals("unknown")) {
            return snak.put("snaktype", text.equals("none") ? "novalue" : "somevalue");
        }
        if (EntityId.isValid(text)) {
            snak.putObject("datavalue")
                    .put("type", "wikibase-entityid")
                    .putObject("value")
                    .put("entity-type", "item")
                    .put("id", text);
            return snak.put("datatype", "wikibase-item");
        }
        if (text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return time(snak, text);
        }
        snak.putObject("datavalue").put("type", "string").put("value", text);
        return snak.put("datatype", "string");
    }

    /** A bare number is a year where the property is a date. */
    private static boolean isYear(String property, String text) {
        return text.matches("[12]\\d{3}")
                && java.util.Set.of(
                                "P571", "P576", "P569", "P570", "P580", "P582", "P585", "P577", "P1619", "P729", "P619",
                                "P575", "P1191")
                        .contains(property);
    }

    private static ObjectNode time(ObjectNode snak, String iso) {
        Moment moment = Moment.parse(iso);
        snak.putObject("datavalue")
                .put("type", "time")
                .putObject("value")
                .put("time", "+" + moment.first() + "T00:00:00Z")
                .put("precision", moment.precision().wikidataCode());
        return snak.put("datatype", "time");
    }

    private static ObjectNode quantity(String property, JsonNode amount, String unit) {
        ObjectNode snak = JSON.objectNode().put("snaktype", "value").put("property", property);
        String number = amount.asText();
        snak.putObject("datavalue")
                .put("type", "quantity")
                .putObject("value")
                .put("amount", number.startsWith("-") ? number : "+" + number)
                .put("unit", unit.equals("1") ? "1" : "http://www.wikidata.org/entity/" + unit);
        return snak.put("datatype", "quantity");
    }
}
