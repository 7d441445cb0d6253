package org.bluepencil.claim.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.YamlText;

/** Reads the frames of one YAML file; every fault is told with its place, what was expected and an example. */
final class FrameReader {
    private static final List<String> KEYS = List.of(
            "id",
            "label",
            "gloss",
            "property",
            "subproperty-of",
            "subject",
            "value",
            "value-types",
            "nature",
            "single",
            "tolerance",
            "unit",
            "harm",
            "paths",
            "near",
            "measures",
            "expressions",
            "examples");
    private static final List<String> PATH_KEYS = List.of("path", "confirms", "contradicts", "named");
    private static final List<String> NEAR_KEYS = List.of("path", "say");

    private final String id;

    private FrameReader(String id) {
        this.id = id;
    }

    /**
     * @throws BadDefinition at the first fault
     */
    static List<Frame> read(YamlText file) {
        YamlNode root = YamlNode.read(file);
        known(root, List.of("frames"), "a file of frames");
        if (!root.get("frames").value().isArray()) {
            throw new BadDefinition(root.get("frames").place(), "no list of frames", "frames: followed by a list");
        }
        Map<String, Frame> frames = new LinkedHashMap<>();
        for (YamlNode node : root.get("frames").items()) {
            String id = node.get("id").text();
            if (!id.matches("[a-z][a-z0-9_]*")) {
                throw new BadDefinition(
                        node.get("id").place(),
                        id.isEmpty() ? "a frame without an id" : "not an id: " + id,
                        "a name in lower case, such as id: founded_by");
            }
            if (frames.put(id, new FrameReader(id).frame(node)) != null) {
                throw new BadDefinition(
                        node.get("id").place(), "the frame " + id + " is there twice", "one frame an id");
            }
        }
        return List.copyOf(frames.values());
    }

    /** Refuses a key that nobody reads: it is most likely misspelt. */
    static void known(YamlNode node, List<String> keys, String what) {
        if (!node.value().isObject()) {
            throw new BadDefinition(node.place(), what + " must be a mapping", "keys such as " + keys.get(0) + ": …");
        }
        for (Map.Entry<String, YamlNode> field : node.fields().entrySet()) {
            if (!keys.contains(field.getKey())) {
                throw new BadDefinition(
                        field.getValue().place(),
                        "the unknown key " + field.getKey() + " in " + what,
                        "one of " + String.join(", ", keys));
            }
        }
    }

    private Frame frame(YamlNode node) {
        known(node, KEYS, "frame " + id);
        List<Expression> expressions = new ArrayList<>();
        node.get("expressions").items().forEach(e -> expressions.add(ExpressionReader.read(e, id)));
        if (expressions.isEmpty()) {
            throw new BadDefinition(
                    node.get("expressions").place(),
                    "frame " + id + " has no expression",
                    "expressions: [{verb: [found], subject: patient, value: time}]");
        }
        List<Example> examples = new ArrayList<>();
        node.get("examples").items().forEach(e -> examples.add(ExampleReader.read(e, id)));
        requireExample(node, examples, "confirmed", Set.of("confirmed"));
        requireExample(node, examples, "contradicted (or outdated)", Set.of("contradicted", "outdated"));
        PropertyId property = property(required(node, "property"));
        YamlNode label = node.get("label");
        return new Frame(
                id,
                label.text().isEmpty() ? PropertyLabels.of(property) : label.text(),
                required(node, "gloss").text(),
                property,
                node.get("subproperty-of").items().stream().map(YamlNode::text).toList(),
                types(node.get("subject"), id),
                choice(node, "value", Frame.ValueType.ENTITY, Frame.ValueType.values(), Frame.ValueType::valueOf),
                types(node.get("value-types"), id),
                choice(node, "nature", Frame.Nature.STATE, Frame.Nature.values(), Frame.Nature::valueOf),
                flag(node, "single", false),
                choice(node, "tolerance", Frame.Tolerance.EXACT, Frame.Tolerance.values(), Frame.Tolerance::valueOf),
                node.has("unit") ? node.get("unit").text() : null,
                choice(node, "harm", Frame.Harm.NONE, Frame.Harm.values(), Frame.Harm::valueOf),
                paths(node.get("paths"), property),
                near(node.get("near")),
                node.get("measures").items().stream().map(this::property).toList(),
                expressions,
                examples);
    }

    private void requireExample(YamlNode node, List<Example> examples, String kind, Set<String> verdicts) {
        if (examples.stream().noneMatch(e -> verdicts.contains(e.verdict()))) {
            throw new BadDefinition(
                    node.get("examples").place(),
                    "frame " + id + " has no " + kind + " example",
                    "examples: one that is confirmed and one that is contradicted, or outdated for a state");
        }
    }

    private YamlNode required(YamlNode node, String key) {
        if (node.get(key).text().isBlank()) {
            throw new BadDefinition(node.get(key).place(), "frame " + id + " has no " + key, key + ": …");
        }
        return node.get(key);
    }

    private PropertyId property(YamlNode node) {
        return property(node.text(), node);
    }

    private PropertyId property(String property, YamlNode node) {
        if (!PropertyId.isValid(property) || !PropertyLabels.knows(new PropertyId(property))) {
            throw new BadDefinition(
                    node.place(),
                    "frame " + id + ": unknown property id " + property,
                    "a Wikidata property such as P571, or a measure's name such as export-share");
        }
        return new PropertyId(property);
    }

    private <T extends Enum<T>> T choice(YamlNode node, String key, T otherwise, T[] all, Function<String, T> valueOf) {
        if (!node.has(key)) {
            return otherwise;
        }
        return word(node.get(key), key, all, valueOf);
    }

    /** A word of a closed list, in lower case. */
    static <T extends Enum<T>> T word(YamlNode node, String key, T[] all, Function<String, T> valueOf) {
        try {
            return valueOf.apply(node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            List<String> words = new ArrayList<>();
            for (T one : all) {
                words.add(one.name().toLowerCase(Locale.ROOT));
            }
            throw new BadDefinition(
                    node.place(), "unknown " + key + " " + node.text(), key + ": one of " + String.join(", ", words));
        }
    }

    private boolean flag(YamlNode node, String key, boolean otherwise) {
        if (!node.has(key)) {
            return otherwise;
        }
        if (!node.get(key).value().isBoolean()) {
            throw new BadDefinition(node.get(key).place(), key + " must be true or false", key + ": true");
        }
        return node.get(key).value().booleanValue();
    }

    /** Names of classes of the packed tree. */
    static List<String> types(YamlNode node, String id) {
        List<String> types = new ArrayList<>();
        for (YamlNode type : node.items()) {
            if (ClassTree.packed().named(type.text()).isEmpty()) {
                throw new BadDefinition(
                        type.place(),
                        "frame " + id + ": unknown class " + type.text(),
                        "a name of classes.yaml, such as organization, state, human or event");
            }
            types.add(type.text());
        }
        return types;
    }

    private List<Path> paths(YamlNode node, PropertyId property) {
        if (node.items().isEmpty()) {
            return List.of(Path.parse(property.id(), true, true, false));
        }
        List<Path> paths = new ArrayList<>();
        for (YamlNode item : node.items()) {
            if (item.value().isObject()) {
                known(item, PATH_KEYS, "a path of frame " + id);
                paths.add(path(
                        item.get("path"),
                        flag(item, "confirms", true),
                        flag(item, "contradicts", true),
                        flag(item, "named", false)));
            } else {
                paths.add(path(item, true, true, false));
            }
        }
        return paths;
    }

    private Path path(YamlNode node, boolean confirms, boolean contradicts, boolean named) {
        Path path;
        try {
            path = Path.parse(node.text(), confirms, contradicts, named);
        } catch (IllegalArgumentException e) {
            throw new BadDefinition(
                    node.place(),
                    "frame " + id + ": not a path: " + node.text(),
                    "steps such as P6, ^P527 or P1313/^P39");
        }
        path.steps().forEach(s -> property(s.property().id(), node));
        if (named && path.steps().size() < 2) {
            throw new BadDefinition(
                    node.place(),
                    "frame " + id + ": a path of one step leads over nothing that could be named",
                    "two steps at least, such as {path: ^P1001/^P39, named: true}");
        }
        return path;
    }

    private List<Frame.Near> near(YamlNode node) {
        List<Frame.Near> near = new ArrayList<>();
        for (YamlNode item : node.items()) {
            known(item, NEAR_KEYS, "a near value of frame " + id);
            if (item.get("say").text().isBlank()) {
                throw new BadDefinition(
                        item.place(), "a near value without its words", "{path: P1619, say: its official opening}");
            }
            near.add(new Frame.Near(
                    path(item.get("path"), false, false, false), item.get("say").text()));
        }
        return near;
    }
}
