package org.bluepencil.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How a rule decides, in plain words: the page of {@code explain}, set into the report. */
public record RulePage(String name, String title, List<Paragraph> paragraphs) {
    public RulePage {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * One paragraph.
     *
     * @param lead the words that it begins with in bold, or the empty string
     */
    public record Paragraph(String lead, String text) {}

    public String anchor() {
        return "rule-" + name;
    }

    /** The pages of these rules, by name; a rule without a page is left out. */
    static List<RulePage> of(Collection<String> rules) {
        return new TreeSet<>(rules)
                .stream().map(RulePage::read).flatMap(Optional::stream).toList();
    }

    private static Optional<RulePage> read(String rule) {
        try (InputStream in = RulePage.class.getResourceAsStream("/rules/" + rule + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the little Markdown that rule pages use: one title, paragraphs, and bold words before a colon. */
    static RulePage parse(String name, String markdown) {
        String title = name;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String block : markdown.strip().split("\\R\\s*\\R", -1)) {
            String words = block.strip().replaceAll("\\s*\\R\\s*", " ");
            int bold = words.indexOf("**", 2);
            if (words.startsWith("# ")) {
                title = words.substring(2);
            } else if (words.startsWith("**") && bold > 0) {
                paragraphs.add(new Paragraph(words.substring(2, bold), words.substring(bold + 2)));
            } else {
                paragraphs.add(new Paragraph("", words));
            }
        }
        return new RulePage(name, title, paragraphs);
    }
}
