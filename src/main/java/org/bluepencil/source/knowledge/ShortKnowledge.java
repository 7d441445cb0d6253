package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/**
 * Entities in a short form that is written by hand, turned into Wikidata's JSON:
 *
 * <pre>
 * - {id: X1, label: Acme, aliases: [Acme Corp], short: [ACM], demonyms: [Acmean], description: a firm, is: [company],
 *    P571: 1990-05-01,
 *    P169: {value: X2, start: 2019-03, refs: ["https://example.org/a"]},
 *    P1128: [{amount: 145, point: 2020}, {amount: 160, point: 2021, rank: preferred}],
 *    export-share: {amount: 21.3, unit: "%", point: 2023, partner: X3}}
 * </pre>
 *
 * <p>{@code is} takes names of {@link ClassTree} or ids. A value is a date, a number, an entity id, a text, {@code none} or
 * {@code unknown}, or an object with {@code value} or {@code amount} and what qualifies it; a list gives several statements.
 * References ({@code refs}) are addresses, ids of works, or {@code wikipedia}; a statement that gives none has one of its
 * own, and {@code refs: []} has none.
 */
public final class ShortKnowledge {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DEFAULT_REFERENCE = "https://example.org/reference";
    private static final Set<String> KEYS =
            Set.of("id", "label", "aliases", "short", "demonyms", "description", "is", "modified");
    private static final Set<String> STATEMENT_KEYS =
            Set.of("value", "amount", "unit", "rank", "refs", "start", "end", "point", "partner");
    private static final Map<String, String> QUALIFIERS =
            Map.of("start", "P580", "end", "P582", "point", "P585", "partner", "partner");

    private final ObjectNode full = JSON.objectNode();
    private final ObjectNode claims = JSON.objectNode();
    private final String id;

    private ShortKnowledge(String id) {
        this.id = id;
    }

    /**
     * The dump lines of a list of short entities.
     *
     * @throws IllegalArgumentException if an entity has no id, or a key, class or property is not known
     */
    public static String dump(JsonNode entities) {
        if (!entities.isArray()) {
            throw new IllegalArgumentException(
                    "a list of entities is needed, such as [{id: X1, label: Acme, is: [company]}]");
        }
        StringBuilder lines = new StringBuilder();
        for (JsonNode entity : entities) {
            String id = entity.path("id").asText("");
            if (!EntityId.isValid(id)) {
                throw new IllegalArgumentException("an entity needs an id such as X1: " + entity);
            }
            lines.append(new ShortKnowledge(id).entity(entity)).append('\n');
        }
        return lines.toString();
    }

    private IllegalArgumentException fault(String why) {
        return new IllegalArgumentException("entity " + id + ": " + why);
    }

    private ObjectNode entity(JsonNode shortForm) {
        full.put("type", "item").put("id", id);
        text(full.putObject("labels"), shortForm.path("label").asText(id));
        if (shortForm.has("description")) {
            text(full.putObject("descriptions"), shortForm.path("description").asText());
        }
        ArrayNode aliases = full.putObject("aliases").putArray("en");
        each(shortForm.path("aliases"))
                .forEach(a -> aliases.addObject().put("language", "en").put("value", a.asText()));
        full.set("claims", claims);
        each(shortForm.path("is")).forEach(kind -> statement("P31", JSON.textNode(kind(kind.asText()))));
        each(shortForm.path("short")).forEach(n -> monolingual("P1813", n.asText()));
        each(shortForm.path("demonyms")).forEach(n -> monolingual("P1549", n.asText()));
        for (Map.Entry<String, JsonNode> entry : shortForm.properties()) {
            if (!KEYS.contains(entry.getKey())) {
                String property = property(entry.getKey());
                each(entry.getValue()).forEach(value -> statement(property, value));
            }
        }
        return shortForm.has("modified")
                ? full.put("modified", shortForm.path("modified").asText() + "T00:00:00Z")
                : full;
    }

    private String kind(String name) {
        return EntityId.isValid(name)
                ? name
                : ClassTree.packed()
                        .named(name)
                        .orElseThrow(() -> fault("no class " + name + " (see classes.yaml, or give its id)"))
                        .id();
    }

    private String property(String key) {
        // A measure has a hyphen here, so that a slip such as "alias" is not taken for one.
        boolean property = PropertyId.isValid(key) && PropertyLabels.knows(new PropertyId(key));
        if (!property || !(key.startsWith("P") || key.contains("-"))) {
            throw fault("unknown key " + key + " (a property such as P571, a measure such as export-share, or one of "
                    + String.join(", ", new TreeSet<>(KEYS)) + ")");
        }
        return key;
    }

    private static List<JsonNode> each(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!node.isMissingNode()) {
            all.add(node);
        }
        return all;
    }

    private static void text(ObjectNode into, String value) {
        into.putObject("en").put("language", "en").put("value", value);
    }

    private ObjectNode newStatement(String property) {
        ArrayNode list = claims.withArrayProperty(property);
        return list.addObject()
                .put("id", id + "-" + property + "-" + list.size())
                .put("rank", "normal");
    }

    private void monolingual(String property, String text) {
        ObjectNode snak = newStatement(property)
                .putObject("mainsnak")
                .put("snaktype", "value")
                .put("property", property);
        ObjectNode value =
                snak.putObject("datavalue").put("type", "monolingualtext").putObject("value");
        value.put("language", "en").put("text", text);
    }

    private void statement(String property, JsonNode value) {
        ObjectNode statement = newStatement(property);
        JsonNode main = value.isObject() ? value.has("amount") ? value.path("amount") : value.path("value") : value;
        String unit = value.path("unit").asText("");
        ShortSnak snak = new ShortSnak(property);
        try {
            statement.set(
                    "mainsnak", value.has("amount") || !unit.isEmpty() ? snak.quantity(main, unit) : snak.of(main));
            ObjectNode qualifiers = statement.putObject("qualifiers");
            if (value.isObject()) {
                statement.put("rank", value.path("rank").asText("normal"));
                value.properties().forEach(entry -> qualifier(qualifiers, entry.getKey(), entry.getValue()));
            }
        } catch (IllegalArgumentException e) {
            throw fault(property + ": " + e.getMessage());
        }
        ArrayNode references = statement.putArray("references");
        if (value.has("refs")) {
            each(value.path("refs")).forEach(r -> reference(references, r.asText()));
        } else {
            reference(references, DEFAULT_REFERENCE);
        }
    }

    private static void qualifier(ObjectNode qualifiers, String key, JsonNode value) {
        String property = QUALIFIERS.getOrDefault(key, key);
        if (!QUALIFIERS.containsKey(key) && STATEMENT_KEYS.contains(key)) {
            return;
        }
        boolean known = QUALIFIERS.containsKey(key) || key.startsWith("P");
        if (!known || !PropertyId.isValid(property)) {
            throw new IllegalArgumentException("unknown key " + key + " (a property, or one of "
                    + String.join(", ", new TreeSet<>(STATEMENT_KEYS)) + ")");
        }
        each(value).forEach(v -> qualifiers.withArrayProperty(property).add(new ShortSnak(property).of(v)));
    }

    private static void reference(ArrayNode references, String origin) {
        ObjectNode snaks = references.addObject().putObject("snaks");
        if (origin.equals("wikipedia")) {
            snaks.putArray("P143").add(new ShortSnak("P143").of(JSON.textNode("Q328")));
        } else if (EntityId.isValid(origin)) {
            snaks.putArray("P248").add(new ShortSnak("P248").of(JSON.textNode(origin)));
        } else {
            snaks.putArray("P854").add(new ShortSnak("P854").text(origin));
        }
    }
}
