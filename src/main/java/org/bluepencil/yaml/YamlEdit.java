package org.bluepencil.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Changes single values of a YAML file and leaves every other character as it is: comments, order, layout, quotation marks.
 * The changes are laid out over the text that was read; they must not overlap.
 */
public final class YamlEdit {
    /** Words with a letter and a blank, or one word that starts with a letter: nothing that YAML takes for another type. */
    private static final Pattern PLAIN = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}\\p{N}.()%’–-]*|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.()%’–-]*( [\\p{L}\\p{N}(][\\p{L}\\p{M}\\p{N}.()%’–-]*)+");

    private static final Set<String> WORDS_OF_YAML =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private record Change(int from, int to, String text) {}

    private final String text;
    private final String lineEnd;
    private final List<Change> changes = new ArrayList<>();

    /** @param text the whole file, as the fields to be changed were read from it */
    public YamlEdit(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Gives a key another value, in the quotation marks that it has. */
    public void set(YamlField field, String value) {
        changes.add(new Change(field.start(), field.end(), written(value, field.style())));
    }

    /** Puts another key with its value in the place of one. */
    public void replace(YamlField field, String key, String value) {
        changes.add(new Change(field.keyStart(), field.end(), key + ": " + written(value, field.style())));
    }

    /** Adds a key behind another one of its mapping: on a line of its own, or behind a comma in a mapping in braces. */
    public void insert(YamlField after, String key, String value) {
        String pair = key + ": " + written(value, ScalarStyle.PLAIN);
        if (after.inBraces()) {
            changes.add(new Change(after.end(), after.end(), ", " + pair));
            return;
        }
        int at = after.end();
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        int lineStart = text.lastIndexOf('\n', after.keyStart()) + 1;
        String indent = " ".repeat(after.keyStart() - lineStart);
        changes.add(new Change(at, at, lineEnd + indent + pair));
    }

    /** Whether anything is to be changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The text with its changes. */
    public String text() {
        StringBuilder out = new StringBuilder();
        int done = 0;
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        for (Change change : ordered) {
            if (change.from() < done) {
                throw new IllegalStateException("two changes of one place: " + change.text());
            }
            out.append(text, done, change.from()).append(change.text());
            done = change.to();
        }
        return out.append(text, done, text.length()).toString();
    }

    private static String written(String value, ScalarStyle style) {
        if (style == ScalarStyle.SINGLE_QUOTED && value.chars().noneMatch(Character::isISOControl)) {
            return "'" + value.replace("'", "''") + "'";
        }
        boolean plain = PLAIN.matcher(value).matches() && !WORDS_OF_YAML.contains(value.toLowerCase(Locale.ROOT));
        return style == ScalarStyle.PLAIN && plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
