package org.bluepencil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.report.Ruling;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.yaml.YamlField;

/** Reads rulings from YAML. */
final class ReviewReader {
    private static final String EXAMPLE =
            "rulings: [{finding: 0f3a…, action: dismiss, by: AB, date: 2026-05-20, reason: …}]";
    private static final Set<String> KEYS =
            Set.of("finding", "action", "by", "date", "reason", "words", "sentence", "verdict", "found");

    private ReviewReader() {}

    static List<Entry> read(String name, String text) {
        if (text.isBlank()) {
            throw new BadDefinition(name + ":1:1", "the file is empty", EXAMPLE);
        }
        YamlField root = YamlField.parse(name, text);
        YamlField rulings = needed(root, root.fields(Set.of("rulings"), EXAMPLE), "rulings");
        List<Entry> entries = new ArrayList<>();
        if (rulings.isNull()) {
            return entries;
        }
        for (YamlField item : rulings.list(EXAMPLE)) {
            Entry entry = entry(item);
            if (entries.stream().anyMatch(entry::isAbout)) {
                throw item.fault("a second ruling on one finding", "one of them");
            }
            entries.add(entry);
        }
        return entries;
    }

    /** Whether a text says just these. */
    static boolean reads(String text, List<Entry> entries) {
        try {
            return read("", text).equals(entries);
        } catch (BadDefinition e) {
            return false;
        }
    }

    private static Entry entry(YamlField item) {
        Map<String, YamlField> fields = item.fields(KEYS, EXAMPLE);
        YamlField finding = needed(item, fields, "finding");
        String fingerprint = finding.text(EXAMPLE);
        if (!fingerprint.matches("[0-9a-f]{16}")) {
            throw finding.fault("no fingerprint of a finding: " + fingerprint, "sixteen hex digits");
        }
        Ruling ruling = new Ruling(
                action(needed(item, fields, "action")),
                needed(item, fields, "by").text("initials, such as AB"),
                needed(item, fields, "date").date(),
                needed(item, fields, "reason").text("why, in a few words"));
        return new Entry(
                fingerprint,
                needed(item, fields, "words").text("the words in question"),
                optional(fields, "sentence"),
                needed(item, fields, "verdict").text("contradicted"),
                optional(fields, "found"),
                ruling);
    }

    private static YamlField needed(YamlField item, Map<String, YamlField> fields, String key) {
        YamlField field = fields.get(key);
        if (field == null) {
            throw item.fault(key + " is missing", EXAMPLE);
        }
        return field;
    }

    private static String optional(Map<String, YamlField> fields, String key) {
        YamlField field = fields.get(key);
        return field == null ? "" : field.text("the words, or no " + key + " at all");
    }

    private static Ruling.Action action(YamlField field) {
        String id = field.text("dismiss");
        return Stream.of(Ruling.Action.values())
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> field.fault(
                        "no action is called " + id,
                        Stream.of(Ruling.Action.values()).map(Ruling.Action::id).collect(Collectors.joining(", "))));
    }
}
