package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bluepencil.names.ClassTree;

/**
 * Knowledge for the passages of the set: names with their classes, as anybody can look them up, and, for verification, values of the
 * properties with one value.
 */
final class KnowledgeNetKnowledge {
    /** Those of the properties with one value, as they stand in the knowledge. */
    static final Map<String, String> SINGLE = Map.of(
            "DATE_OF_BIRTH", "P569",
            "DATE_OF_DEATH", "P570",
            "DATE_FOUNDED", "P571",
            "PLACE_OF_BIRTH", "P19",
            "HEADQUARTERS", "P159",
            "CEO", "P169");
    /** What an item of Wikidata in the subject's and in the object's place of a property is. */
    private static final Map<String, String> SUBJECTS = Map.ofEntries(
            Map.entry("DATE_OF_BIRTH", "human"),
            Map.entry("DATE_OF_DEATH", "human"),
            Map.entry("EDUCATED_AT", "human"),
            Map.entry("EMPLOYEE_OR_MEMBER_OF", "human"),
            Map.entry("NATIONALITY", "human"),
            Map.entry("PLACE_OF_BIRTH", "human"),
            Map.entry("POLITICAL_AFFILIATION", "human"),
            Map.entry("SPOUSE", "human"),
            Map.entry("CHILD_OF", "human"),
            Map.entry("CEO", "organization"),
            Map.entry("HEADQUARTERS", "organization"),
            Map.entry("SUBSIDIARY_OF", "organization"));

    private static final Map<String, String> OBJECTS = Map.ofEntries(
            Map.entry("CEO", "human"),
            Map.entry("SPOUSE", "human"),
            Map.entry("CHILD_OF", "human"),
            Map.entry("EDUCATED_AT", "organization"),
            Map.entry("EMPLOYEE_OR_MEMBER_OF", "organization"),
            Map.entry("SUBSIDIARY_OF", "organization"),
            Map.entry("POLITICAL_AFFILIATION", "political party"),
            Map.entry("NATIONALITY", "sovereign state"),
            Map.entry("PLACE_OF_BIRTH", "place"),
            Map.entry("PLACE_OF_RESIDENCE", "place"),
            Map.entry("HEADQUARTERS", "place"));

    private KnowledgeNetKnowledge() {}

    /** Names of subjects and objects with the classes of those that Wikidata holds, and nothing of what is stated of them. */
    static Dump names(List<JsonNode> lines) {
        return names(lines, false);
    }

    /** Who states values of persons and bodies knows them for such: names, only those of places without their classes. */
    static Dump described(List<JsonNode> lines) {
        return names(lines, true);
    }

    private static Dump names(List<JsonNode> lines, boolean all) {
        Map<String, Set<String>> classes = classes(lines, all);
        Dump dump = new Dump();
        for (JsonNode line : lines) {
            for (String role : List.of("subject", "object")) {
                JsonNode named = line.path(role);
                String text = named.path("text").asText("");
                boolean date = line.path("property").asText().startsWith("DATE") && role.equals("object");
                if (!text.isEmpty() && Character.isUpperCase(text.charAt(0)) && !date && !isPronoun(text)) {
                    String[] kinds = classes.getOrDefault(key(named), Set.of()).toArray(String[]::new);
                    dump.alias(dump.entity(key(named), text, kinds), text);
                }
            }
        }
        return dump;
    }

    private static Map<String, Set<String>> classes(List<JsonNode> lines, boolean all) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            String property = line.path("property").asText();
            classify(classes, line.path("subject"), SUBJECTS.get(property), all);
            classify(classes, line.path("object"), OBJECTS.get(property), all);
        }
        return classes;
    }

    /** Only what Wikidata holds has a class that can be looked up. */
    private static void classify(
            Map<String, Set<String>> classes,
            JsonNode named,
            @org.jspecify.annotations.Nullable String kind,
            boolean all) {
        boolean listed = named.path("qid").asText("").matches("Q\\d+");
        if (kind != null && (listed || (all && !kind.equals("place")))) {
            classes.computeIfAbsent(key(named), k -> new LinkedHashSet<>())
                    .add(ClassTree.packed().named(kind).orElseThrow().id());
        }
    }

    private static boolean isPronoun(String text) {
        return Set.of("he", "she", "it", "his", "her", "its", "they", "their", "i", "we", "our", "him", "you")
                .contains(text.toLowerCase(Locale.ROOT));
    }

    private static String entity(Dump dump, JsonNode named) {
        return dump.entity(key(named), named.path("text").asText());
    }

    /** Every subject and object is something of the world that can be told apart from others. */
    private static String key(JsonNode named) {
        String qid = named.path("qid").asText("");
        return qid.matches("Q\\d+") ? qid : "text:" + named.path("text").asText();
    }

    /** States one value of each property with one value, the true one or another's. */
    static void state(Dump dump, List<JsonNode> lines, boolean swapped) {
        Map<String, List<JsonNode>> byProperty = new TreeMap<>();
        for (JsonNode line : lines) {
            if (SINGLE.containsKey(line.path("property").asText())
                    && line.path("subject").isObject()) {
                byProperty
                        .computeIfAbsent(line.path("property").asText(), k -> new ArrayList<>())
                        .add(line);
            }
        }
        byProperty.forEach((property, facts) -> {
            Set<String> done = new LinkedHashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                if (isPronoun(facts.get(i).path("subject").path("text").asText())
                        || isPronoun(facts.get(i).path("object").path("text").asText())) {
                    continue;
                }
                String subject = entity(dump, facts.get(i).path("subject"));
                JsonNode object = facts.get(i).path("object");
                String told = object.path("text").asText();
                for (int step = 1; swapped && step < facts.size(); step++) {
                    object = facts.get((i + step * 7) % facts.size()).path("object");
                    if (!object.path("text").asText().equalsIgnoreCase(told)
                            && !isPronoun(object.path("text").asText())) {
                        break;
                    }
                }
                if (done.add(subject)) {
                    value(dump, property, object)
                            .ifPresent(v -> dump.state(subject, SINGLE.getOrDefault(property, ""), v, null, null));
                }
            }
        });
    }

    private static Optional<ObjectNode> value(Dump dump, String property, JsonNode object) {
        if (!property.startsWith("DATE")) {
            return Optional.of(Dump.toItem(entity(dump, object)));
        }
        String text = object.path("text").asText();
        String european = text.replaceFirst("([A-Z][a-z]+) (\\d{1,2}),? (\\d{4})", "$2 $1 $3");
        return Dump.toTime(european);
    }
}
