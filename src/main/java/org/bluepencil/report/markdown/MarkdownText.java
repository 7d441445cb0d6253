package org.bluepencil.report.markdown;

import java.util.regex.Pattern;
import org.bluepencil.report.Visible;

/**
 * Foreign words in Markdown: on one line, with nothing in them that Markdown or HTML would obey, and calling nobody: where
 * Markdown is shown beside code, "@name" writes to somebody and "#12" points at a ticket.
 */
public final class MarkdownText {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    private static final Pattern CALL = Pattern.compile("(?<![\\w@])@(?=\\w)");
    private static final Pattern TICKET = Pattern.compile("#(?=\\d)");

    private MarkdownText() {}

    /** The words as they are to be seen. */
    public static String of(String words) {
        String marked = MARKS.matcher(Visible.line(words)).replaceAll("\\\\$0");
        return CALL.matcher(TICKET.matcher(marked).replaceAll("\\\\#")).replaceAll("@\u200B");
    }
}
