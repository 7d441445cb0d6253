package org.bluepencil.report.markdown;

import java.util.regex.Pattern;
import org.bluepencil.report.Visible;

/** Foreign words in Markdown: on one line, and with nothing in them that Markdown or HTML would obey. */
public final class MarkdownText {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    private MarkdownText() {}

    /** The words as they are to be seen. */
    public static String of(String words) {
        return MARKS.matcher(Visible.line(words)).replaceAll("\\\\$0");
    }
}
