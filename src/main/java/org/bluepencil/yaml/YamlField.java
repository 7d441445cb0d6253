package org.bluepencil.yaml;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bluepencil.value.BadDefinition;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file that knows where it stands, read as the type that is expected there. */
public final class YamlField {
    /** What all fields of a file share. */
    private record Source(String file, Offsets offsets) {}

    private final Source source;
    private final String key;
    private final Node node;
    /** The mapping that the key stands in, and the key itself; null for items of a list and for the whole. */
    private final @Nullable MappingNode mapping;

    private final @Nullable Node name;

    private YamlField(Source source, String key, Node node, @Nullable MappingNode mapping, @Nullable Node name) {
        this.source = source;
        this.key = key;
        this.node = node;
        this.mapping = mapping;
        this.name = name;
    }

    private YamlField(Source source, String key, Node node) {
        this(source, key, node, null, null);
    }

    /**
     * The whole file.
     *
     * @throws BadDefinition if it is not YAML or is empty
     */
    public static YamlField parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(options.getCodePointLimit(), text.length() + 1));
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new BadDefinition(file + ":1:1", "the file is empty", "key: value, a line each");
            }
            return new YamlField(new Source(file, new Offsets(text)), "", root);
        } catch (MarkedYAMLException e) {
            throw new BadDefinition(
                    place(file, e.getProblemMark()), "not YAML: " + e.getProblem(), "key: value, a line each");
        } catch (YAMLException e) {
            throw new BadDefinition(file + ":1:1", "not YAML: " + e.getMessage(), "key: value, a line each");
        }
    }

    private static String place(String file, @Nullable Mark mark) {
        return mark == null ? file + ":1:1" : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    public BadDefinition fault(String why, String expected) {
        return new BadDefinition(place(), why, expected);
    }

    /** {@code file:line:column}. */
    public String place() {
        return place(source.file(), node.getStartMark());
    }

    /** The fields of a mapping by key. */
    public Map<String, YamlField> fields(String example) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(named() + "is not a list of keys with values", example);
        }
        Map<String, YamlField> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                throw new YamlField(source, key, tuple.getKeyNode()).fault("a key is a single word", example);
            }
            YamlField value = new YamlField(source, name.getValue(), tuple.getValueNode(), mapping, name);
            if (fields.put(name.getValue(), value) != null) {
                throw new YamlField(source, name.getValue(), name)
                        .fault("the key " + name.getValue() + " stands twice", "one of them");
            }
        }
        return fields;
    }

    /** The fields of a mapping, of which no other keys than these may be there. */
    public Map<String, YamlField> fields(Collection<String> known, String example) {
        Map<String, YamlField> fields = fields(example);
        for (NodeTuple tuple : node instanceof MappingNode mapping ? mapping.getValue() : List.<NodeTuple>of()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                throw new YamlField(source, name, tuple.getKeyNode())
                        .fault("unknown key " + name, "one of " + String.join(", ", new TreeSet<>(known)));
            }
        }
        return fields;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether nothing stands behind the key. */
    public boolean isNull() {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain();
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public List<YamlField> list(String example) {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault(named() + "is not a list", example);
        }
        List<YamlField> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlField(source, key, item)));
        return items;
    }

    public String text(String example) {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault(named() + "is not a single value", example);
        }
        if (scalar.getValue().isBlank()) {
            throw fault(named() + "is empty", example);
        }
        return scalar.getValue();
    }

    public LocalDate date() {
        String text = text("2024-07-04");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fault(named() + "is no day of the calendar: " + text, "2024-07-04");
        }
    }

    /** Whether the value is written elsewhere in the file, and only pointed at ({@code *name}) here. */
    public boolean isAlias() {
        return name != null
                && node.getStartMark().getIndex() < name.getEndMark().getIndex();
    }

    /** Where the value starts, in UTF-16 code units of the file's text. */
    int start() {
        return source.offsets().of(node.getStartMark().getIndex());
    }

    /** Where the value ends: behind its last character. */
    int end() {
        return source.offsets()
                .withoutBlanks(start(), source.offsets().of(node.getEndMark().getIndex()));
    }

    /** Where the key starts that has this value. */
    int keyStart() {
        return name == null ? start() : source.offsets().of(name.getStartMark().getIndex());
    }

    /** Whether the mapping that the key stands in is written in braces. */
    boolean inBraces() {
        return mapping != null && mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
    }

    /** How a single value is written: plain or in which quotation marks. */
    DumperOptions.ScalarStyle style() {
        return node instanceof ScalarNode scalar ? scalar.getScalarStyle() : DumperOptions.ScalarStyle.PLAIN;
    }

    private String named() {
        return key.isEmpty() ? "this " : key + " ";
    }
}
