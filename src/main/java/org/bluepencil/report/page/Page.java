package org.bluepencil.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One page in plain words.
 *
 * @param name what it is about, as {@code explain} takes it
 * @param markdown the page as it is printed
 * @param paragraphs the same cut into paragraphs, without the title
 */
public record Page(String name, String title, String markdown, List<Paragraph> paragraphs) {
    public Page {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * One paragraph.
     *
     * @param lead the words that it begins with in bold, or the empty string
     */
    public record Paragraph(String lead, String text) {}

    /** What it is about, in one paragraph. */
    public String gist() {
        return paragraphs.isEmpty() ? title : paragraphs.get(0).text();
    }

    /** The paragraphs without marks, a blank line between them. */
    public String plain() {
        return paragraphs.stream().map(p -> p.lead() + p.text()).collect(Collectors.joining("\n\n"));
    }

    /** Reads the little Markdown that pages use: one title, paragraphs, and bold words before a colon. */
    static Page parse(String name, String markdown) {
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
        return new Page(name, title, markdown, paragraphs);
    }
}
