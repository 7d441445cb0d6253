package org.bluepencil.claim.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** Reads one example of a frame, so far checked that it can be run at all. */
final class ExampleReader {
    private static final List<String> KEYS = List.of("text", "published", "knowledge", "verdict", "value");
    private static final List<String> ENTITY_KEYS =
            List.of("id", "label", "description", "aliases", "is", "short", "demonyms");
    private static final List<String> VERDICTS =
            List.of("confirmed", "contradicted", "outdated", "disputed", "unverified");

    private ExampleReader() {}

    /**
     * @throws BadDefinition at the first fault
     */
    static Example read(YamlNode node, String frame) {
        FrameReader.known(node, KEYS, "an example of frame " + frame);
        String text = node.get("text").text();
        String value = node.get("value").text();
        if (text.isBlank()) {
            throw new BadDefinition(
                    node.place(), "an example without text", "text: The Harbour League was founded in 1990.");
        }
        if (value.isEmpty() || !text.contains(value)) {
            throw new BadDefinition(
                    node.get("value").place(),
                    "the value '" + value + "' is not in the text",
                    "the exact words of the text");
        }
        if (!VERDICTS.contains(node.get("verdict").text())) {
            throw new BadDefinition(
                    node.get("verdict").place(),
                    "unknown verdict " + node.get("verdict").text(),
                    "one of " + String.join(", ", VERDICTS));
        }
        node.get("knowledge").items().forEach(ExampleReader::entity);
        return new Example(
                text,
                node.has("published") ? date(node.get("published")) : null,
                node.get("knowledge").value(),
                node.get("verdict").text(),
                value);
    }

    private static String date(YamlNode node) {
        try {
            return LocalDate.parse(node.text()).toString();
        } catch (DateTimeException e) {
            throw new BadDefinition(node.place(), "not a date: " + node.text(), "published: 2024-07-05");
        }
    }

    private static void entity(YamlNode node) {
        String id = node.get("id").text();
        if (!EntityId.isValid(id)) {
            throw new BadDefinition(
                    node.place(),
                    "an entity without a valid id: " + id,
                    "{id: X1, label: Harbour League, is: [organization]}");
        }
        for (YamlNode kind : node.get("is").items()) {
            if (!EntityId.isValid(kind.text())
                    && ClassTree.packed().named(kind.text()).isEmpty()) {
                throw new BadDefinition(
                        kind.place(), "unknown class " + kind.text(), "a name of classes.yaml, or a Q id");
            }
        }
        for (Map.Entry<String, YamlNode> field : node.fields().entrySet()) {
            String key = field.getKey();
            boolean property = PropertyId.isValid(key) && PropertyLabels.knows(new PropertyId(key));
            boolean measure = property && key.contains("-");
            if (!ENTITY_KEYS.contains(key) && !measure && !(property && key.startsWith("P"))) {
                throw new BadDefinition(
                        field.getValue().place(),
                        "unknown property id " + key + " in the knowledge of an example",
                        "a property such as P571, or one of " + String.join(", ", ENTITY_KEYS));
            }
        }
    }
}
