package org.bluepencil.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluepencil.report.Visible;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes rulings as YAML. */
final class ReviewText {
    private static final String KEY = "rulings:\n";

    /** The file before the first ruling. */
    static final String HEADER =
            """
            # What editors decided by hand of findings in the article beside this file. A ruling holds as long as its sentence, the
            # verdict and what the sources hold stay as they were; after that the finding is shown again.
            rulings:
            """;

    private ReviewText() {}

    /** The text with one more ruling at its end. */
    static String appended(String text, Entry entry) {
        String before = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return before + item(entry);
    }

    /** The whole file anew; the comment at the head of the earlier text is kept. */
    static String of(String earlier, List<Entry> entries) {
        String head = earlier.lines().takeWhile(l -> l.startsWith("#")).collect(Collectors.joining("\n"));
        String items = entries.stream().map(ReviewText::item).collect(Collectors.joining());
        return head.isEmpty() ? HEADER + items : head + "\n" + KEY + items;
    }

    private static String item(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("finding", entry.finding());
        fields.put("action", entry.ruling().action().id());
        fields.put("by", Visible.line(entry.ruling().by()));
        fields.put("date", entry.ruling().date().toString());
        fields.put("reason", Visible.line(entry.ruling().reason()));
        fields.put("words", entry.words());
        put(fields, "sentence", entry.sentence());
        fields.put("verdict", entry.verdict());
        put(fields, "found", entry.found());
        String dumped = new Yaml(options()).dump(List.of(fields));
        return dumped.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static void put(Map<String, String> fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, value);
        }
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        return options;
    }
}
