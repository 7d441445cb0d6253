package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The rows in which a page states facts of its topic: a table of two columns, a list of terms, a bold word with what follows it,
 * "Language: Hindi". A label that stands there twice with different values states nothing: one of them is somebody else's.
 */
final class FactRows {
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L}'’ -]{1,38}\\p{L}\\s*:?");
    private static final Pattern LINE = Pattern.compile("(\\p{Lu}[\\p{L}'’ -]{1,38}\\p{L})\\s*:\\s+(\\S.{0,290})");
    /** A label with nothing but a day behind it: "Birth 1924-04-07". */
    private static final Pattern DATED =
            Pattern.compile("(\\p{Lu}\\p{L}+(?: \\p{L}+)?) ((?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}+ \\d{4}))");

    private static final Pattern ITEM = Pattern.compile("\\s*[;•]\\s*");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_VALUE = 300;
    private static final int MOST_ROWS = 80;

    private final Map<String, Set<ShortForm>> rows = new LinkedHashMap<>();

    private FactRows() {}

    static List<ShortForm> of(ReadPage page) {
        FactRows found = new FactRows();
        page.elements().ifPresent(found::elements);
        found.lines(page.article());
        List<ShortForm> clear = new ArrayList<>();
        for (Set<ShortForm> same : found.rows.values()) {
            long values = same.stream().map(s -> plain(s.value())).distinct().count();
            if (values == 1) {
                clear.add(same.iterator().next());
            }
        }
        return clear.subList(0, Math.min(MOST_ROWS, clear.size()));
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void elements(Document markup) {
        for (Element element : markup.body().getAllElements()) {
            switch (element.normalName()) {
                case "tr" -> row(element);
                case "dt" -> next(element, element.nextElementSibling());
                case "b", "strong", "label", "h3", "h4", "h5", "h6" -> labelled(element);
                case "p", "li", "dd" -> line(element.text());
                case "span", "div" -> {
                    if (element.childrenSize() == 0 && element.ownText().strip().endsWith(":")) {
                        labelled(element);
                    }
                }
                default -> {}
            }
        }
    }

    private void row(Element row) {
        List<Element> cells = row.children().stream()
                .filter(c -> c.nameIs("td") || c.nameIs("th"))
                .toList();
        if (cells.size() == 2) {
            next(cells.get(0), cells.get(1));
        }
    }

    private void next(Element label, @org.jspecify.annotations.Nullable Element value) {
        if (value != null) {
            // "Tarnshire | county": the label stands behind
            boolean behind = Whereabouts.isKind(value.text()) && !Whereabouts.isKind(label.text());
            add(behind ? value.text() : label.text(), behind ? label.text() : value.text());
        }
    }

    /** A label with what stands behind it in its block, or else in the block behind. */
    private void labelled(Element label) {
        if (!LABEL.matcher(one(label.text())).matches()) {
            return;
        }
        StringBuilder value = new StringBuilder();
        for (Node node = label.nextSibling();
                node != null && value.length() < LONGEST_VALUE;
                node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                value.append(text.text());
            } else if (node instanceof Element element) {
                boolean ends = element.nameIs("br") || element.isBlock() || element.nameIs(label.normalName());
                if (ends && !value.toString().isBlank()) {
                    break;
                }
                value.append(' ').append(element.text());
                if (element.isBlock()) {
                    break;
                }
            }
        }
        Element parent = label.parent();
        if (value.toString().isBlank() && parent != null && parent.text().equals(label.text())) {
            Element behind = parent.nextElementSibling();
            value.append(behind == null ? "" : behind.text());
        }
        add(label.text(), value.toString());
    }

    /** "Language: Hindi" in a paragraph of its own, or several of the kind side by side. */
    private void lines(Article article) {
        for (Passage passage : article.passages()) {
            for (String item : ITEM.split(passage.span().of(article.text()))) {
                line(item);
            }
        }
    }

    private void line(String text) {
        for (Pattern form : List.of(LINE, DATED)) {
            Matcher line = form.matcher(text.strip());
            if (line.matches()) {
                add(line.group(1), line.group(2));
            }
        }
    }

    /** "Sector(s)" is a sector. */
    private static String one(String label) {
        return label.strip().replace("(s)", "");
    }

    private void add(String label, String value) {
        String bare = one(label).replaceAll("\\s*:$", "");
        String told = value.strip().replaceFirst("^:\\s*", "");
        boolean usable = LABEL.matcher(bare).matches()
                && bare.split("\\s+").length <= MOST_WORDS
                && !told.isEmpty()
                && told.length() <= LONGEST_VALUE;
        if (usable) {
            rows.computeIfAbsent(bare.toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>())
                    .add(new ShortForm(bare, told, bare + ": " + told));
        }
    }
}
