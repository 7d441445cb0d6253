package org.bluepencil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knowledge in Wikidata's dump format, in the making. Entities without an item have ids of the house. */
final class Dump {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}) )?(?:([A-Z][a-z]+) )?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final String REFERENCE = "https://knowledge.example/";

    private final Map<String, ObjectNode> entities = new LinkedHashMap<>();
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * The entity of a key, made at need.
     *
     * @param key what tells it from others: an id, an address, or its name
     * @param classes its classes, if it is made
     */
    String entity(String key, String label, String... classes) {
        String id = byKey.get(key);
        if (id == null) {
            id = key.matches("Q\\d+") ? key : "X" + (1000 + byKey.size());
            byKey.put(key, id);
            names.add(label);
            ObjectNode entity = JSON.createObjectNode().put("type", "item").put("id", id);
            entity.putObject("labels").putObject("en").put("language", "en").put("value", label);
            entity.putObject("aliases").putArray("en");
            entity.putObject("claims");
            entities.put(id, entity);
            for (String kind : classes) {
                state(id, "P31", toItem(kind), null, null);
            }
        }
        return id;
    }

    Optional<String> known(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Lets another key name an entity. */
    void key(String key, String id) {
        byKey.putIfAbsent(key, id);
    }

    void alias(String id, String alias) {
        ObjectNode entity = entities.get(id);
        if (entity != null && !alias.isBlank()) {
            names.add(alias);
            ArrayNode aliases = (ArrayNode) entity.path("aliases").path("en");
            for (var each : aliases) {
                if (each.path("value").asText().equals(alias)) {
                    return;
                }
            }
            aliases.addObject().put("language", "en").put("value", alias);
        }
    }

    /** Whether some entity bears the name. */
    boolean isNamed(String name) {
        return names.contains(name);
    }

    static ObjectNode toItem(String id) {
        ObjectNode snak = JSON.createObjectNode().put("snaktype", "value").put("datatype", "wikibase-item");
        snak.putObject("datavalue")
                .put("type", "wikibase-entityid")
                .putObject("value")
                .put("id", id);
        return snak;
    }

    /** "20 January 2024", "January 2024", "2024", or the same in ISO; empty for anything else. */
    static Optional<ObjectNode> toTime(String written) {
        Matcher words = WRITTEN.matcher(written.strip());
        Matcher iso = ISO.matcher(written.strip());
        int month = 0;
        String year;
        String day;
        if (iso.matches()) {
            year = iso.group(1);
            month = iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2));
            day = iso.group(3);
        } else if (words.matches()) {
            year = words.group(3);
            day = words.group(1);
            if (words.group(2) != null) {
                month = month(words.group(2).toLowerCase(Locale.ROOT));
                if (month == 0) {
                    return Optional.empty();
                }
            }
        } else {
            return Optional.empty();
        }
        int precision = month == 0 ? 9 : day == null ? 10 : 11;
        String time = String.format(
                Locale.ROOT,
                "+%s-%02d-%02dT00:00:00Z",
                year,
                month == 0 ? 1 : month,
                day == null ? 1 : Integer.parseInt(day));
        ObjectNode snak = JSON.createObjectNode().put("snaktype", "value").put("datatype", "time");
        snak.putObject("datavalue")
                .put("type", "time")
                .putObject("value")
                .put("time", time)
                .put("precision", precision);
        return Optional.of(snak);
    }

    /** From a month's name or its first three letters or more; 0 for other words. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** States something with a reference, from a day and to a day where they are told. */
    void state(String subject, String property, ObjectNode value, @Nullable String start, @Nullable String end) {
        ObjectNode qualifiers = stated(subject, property, value);
        qualify(qualifiers, "P580", start);
        qualify(qualifiers, "P582", end);
    }

    /** States something that happened at a point in time, if that is told. */
    void happened(String subject, String property, ObjectNode value, @Nullable String when) {
        qualify(stated(subject, property, value), "P585", when);
    }

    /** A new statement with a reference; its qualifiers are returned. */
    private ObjectNode stated(String subject, String property, ObjectNode value) {
        ObjectNode entity = entities.get(subject);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + subject);
        }
        ArrayNode list = ((ObjectNode) entity.path("claims")).withArray(property);
        ObjectNode claim = list.addObject()
                .put("id", subject + "-" + property + "-" + list.size())
                .put("rank", "normal");
        claim.set("mainsnak", value.deepCopy().put("property", property));
        ObjectNode qualifiers = claim.putObject("qualifiers");
        ObjectNode url = JSON.createObjectNode()
                .put("snaktype", "value")
                .put("property", "P854")
                .put("datatype", "url");
        url.putObject("datavalue").put("type", "string").put("value", REFERENCE);
        claim.putArray("references")
                .addObject()
                .putObject("snaks")
                .putArray("P854")
                .add(url);
        return qualifiers;
    }

    private static void qualify(ObjectNode qualifiers, String property, @Nullable String when) {
        if (when != null) {
            toTime(when).ifPresent(t -> qualifiers.putArray(property).add(t.put("property", property)));
        }
    }

    String text() {
        return entities.values().stream().map(ObjectNode::toString).collect(Collectors.joining("\n")) + "\n";
    }

    List<String> ids() {
        return new ArrayList<>(entities.keySet());
    }
}
