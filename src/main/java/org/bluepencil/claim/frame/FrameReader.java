package org.bluepencil.claim.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bluepencil.claim.frame.Expression.Place;
import org.bluepencil.claim.frame.Expression.Slot;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.YamlText;
import org.jspecify.annotations.Nullable;

/** Reads the frames of one YAML file; every fault is told with its place and what was expected. */
final class FrameReader {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> KEYS = Set.of(
            "id", "label", "gloss", "property", "subject", "value", "value-types", "nature", "single", "tolerance", "unit",
            "harm", "paths", "near", "measures", "expressions", "examples");
    private static final Set<String> EXPRESSION_KEYS =
            Set.of("verb", "noun", "adjective", "suffix", "subject", "value", "says");

    private final YamlText file;
    private String anchor = "";

    private FrameReader(YamlText file) {
        this.file = file;
    }

    /**
     * @throws BadDefinition at the first fault
     */
    static List<Frame> read(YamlText file) {
        JsonNode root;
        try {
            root = YAML.readTree(file.text());
        } catch (JsonProcessingException e) {
            throw new BadDefinition(
                    file.name() + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr(),
                    "not YAML: " + e.getOriginalMessage(),
                    "frames: [- id: founded …]");
        }
        if (!root.path("frames").isArray()) {
            throw new BadDefinition(file.place("", ""), "no list of frames", "frames: followed by a list");
        }
        List<Frame> frames = new ArrayList<>();
        for (JsonNode node : root.path("frames")) {
            frames.add(new FrameReader(file).frame(node));
        }
        return frames;
    }

    private BadDefinition fault(String key, String why, String expected) {
        return new BadDefinition(file.place(anchor, key), why, expected);
    }

    private Frame frame(JsonNode node) {
        String id = node.path("id").asText("");
        if (id.isEmpty()) {
            throw fault("", "a frame without an id", "id: founded");
        }
        anchor = "id: " + id;
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!KEYS.contains(entry.getKey())) {
                throw fault(entry.getKey() + ":", "frame " + id + " has the unknown key " + entry.getKey(), "one of " + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        List<Expression> expressions = new ArrayList<>();
        node.path("expressions").forEach(e -> expressions.add(expression(e)));
        if (expressions.isEmpty()) {
            throw fault("", "frame " + id + " has no expression", "expressions: [{verb: [found], subject: patient, value: time}]");
        }
        List<Example> examples = examples(node.path("examples"));
        requireExample(examples, id, "confirmed", Set.of("confirmed"));
        requireExample(examples, id, "contradicted (or outdated)", Set.of("contradicted", "outdated"));
        String property = required(node, "property");
        List<Path> paths = paths(node.path("paths"), property);
        return new Frame(
                id,
                node.path("label").asText(id),
                required(node, "gloss"),
                property(property),
                types(node.path("subject")),
                choice(node, "value", "entity", Frame.ValueType::valueOf),
                types(node.path("value-types")),
                choice(node, "nature", "state", Frame.Nature::valueOf),
                node.path("single").asBoolean(false),
                choice(node, "tolerance", "exact", Frame.Tolerance::valueOf),
                node.path("unit").asText(null),
                choice(node, "harm", "none", Frame.Harm::valueOf),
                paths,
                near(node.path("near")),
                measures(node.path("measures")),
                expressions,
                examples);
    }

    private void requireExample(List<Example> examples, String id, String kind, Set<String> verdicts) {
        if (examples.stream().noneMatch(e -> verdicts.contains(e.verdict()))) {
            throw fault("", "frame " + id + " has no " + kind + " example", "examples: a confirmed and a contradicted one");
        }
    }

    private String required(JsonNode node, String key) {
        String value = node.path(key).asText("");
        if (value.isEmpty()) {
            throw fault("", "a frame without " + key, key + ": …");
        }
        return value;
    }

    private PropertyId property(String id) {
        if (!PropertyId.isValid(id) || !PropertyLabels.knows(new PropertyId(id))) {
            throw fault(id, "unknown property id " + id, "a Wikidata property such as P571, or a measure's name such as export-share");
        }
        return new PropertyId(id);
    }

    private <T> T choice(JsonNode node, String key, String otherwise, Function<String, T> valueOf) {
        String text = node.path(key).asText(otherwise);
        try {
            return valueOf.apply(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault(key + ":", "unknown " + key + " " + text, "see src/docs/frames.md for the words");
        }
    }

    private List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        for (JsonNode type : node) {
            if (ClassTree.packed().named(type.asText()).isEmpty()) {
                throw fault(type.asText(), "unknown class " + type.asText(), "a name of classes.yaml, such as organization");
            }
            types.add(type.asText());
        }
        return types;
    }

    private List<Path> paths(JsonNode node, String property) {
        List<Path> paths = new ArrayList<>();
        if (node.isMissingNode()) {
            paths.add(path(property, true, true));
        }
        for (JsonNode path : node) {
            paths.add(
                    path.isObject()
                            ? path(path.path("path").asText(), path.path("confirms").asBoolean(true), path.path("contradicts").asBoolean(true))
                            : path(path.asText(), true, true));
        }
        return paths;
    }

    private Path path(String text, boolean confirms, boolean contradicts) {
        try {
            Path path = Path.parse(text, confirms, contradicts);
            path.steps().forEach(s -> property(s.property().id()));
            return path;
        } catch (IllegalArgumentException e) {
            throw fault(text, "not a path: " + text, "steps such as P6 or P1313/^P39");
        }
    }

    private List<Frame.Near> near(JsonNode node) {
        List<Frame.Near> near = new ArrayList<>();
        node.forEach(n -> near.add(new Frame.Near(path(n.path("path").asText(), false, false), n.path("say").asText())));
        return near;
    }

    private List<PropertyId> measures(JsonNode node) {
        List<PropertyId> measures = new ArrayList<>();
        node.forEach(m -> measures.add(property(m.asText())));
        return measures;
    }

    private Expression expression(JsonNode node) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!EXPRESSION_KEYS.contains(entry.getKey())) {
                throw fault(entry.getKey() + ":", "unknown key " + entry.getKey() + " in an expression", "one of " + String.join(", ", EXPRESSION_KEYS.stream().sorted().toList()));
            }
        }
        for (Expression.Trigger trigger : Expression.Trigger.values()) {
            JsonNode words = node.path(trigger.name().toLowerCase(Locale.ROOT));
            if (!words.isMissingNode()) {
                List<String> lemmas = new ArrayList<>();
                words.forEach(w -> lemmas.add(w.asText()));
                return new Expression(
                        trigger,
                        lemmas,
                        slot(node.path("subject")),
                        slot(node.path("value")),
                        choice(node, "says", "holds", Expression.Says::valueOf));
            }
        }
        throw fault("expressions:", "an expression without a trigger", "verb, noun, adjective or suffix");
    }

    private Slot slot(JsonNode node) {
        if (node.isArray()) {
            List<String> prepositions = new ArrayList<>();
            node.forEach(p -> prepositions.add(p.asText()));
            return new Slot(Place.PREPOSITION, prepositions);
        }
        String name = node.asText("");
        try {
            return new Slot(Place.valueOf(name.toUpperCase(Locale.ROOT)), List.of());
        } catch (IllegalArgumentException e) {
            throw fault("expressions:", "unknown slot " + name, "agent, patient, time, number, of, is, prefix, modified, or a list of prepositions");
        }
    }

    private static List<Example> examples(JsonNode node) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode example : node) {
            @Nullable String published = example.has("published") ? example.path("published").asText() : null;
            examples.add(new Example(
                    example.path("text").asText(),
                    published,
                    example.path("knowledge"),
                    example.path("verdict").asText(),
                    example.path("value").asText()));
        }
        return examples;
    }
}
