package org.bluepencil.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format that articles come in. */
public enum Format {
    TEXT,
    HTML,
    MARKDOWN;

    /** How far into a file without a telling name its format is looked for. */
    private static final int LOOK = 4096;

    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html\\b|<(?:html|head|body|article|main|section|header"
                    + "|div|p|h[1-6]|figure|blockquote|table|ul|ol|meta|title|link|script|style)\\b[^>]*>).*");
    private static final Pattern WHOLE_PAGE =
            Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html\\b|<html\\b).*");

    ArticleReader reader() {
        return switch (this) {
            case TEXT -> new PlainTextReader();
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader();
        };
    }

    /** The format that a file's name tells, if it tells one. */
    static Optional<Format> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "html", "htm", "xhtml", "shtml" -> Optional.of(HTML);
            case "md", "markdown", "mdown" -> Optional.of(MARKDOWN);
            case "txt", "text" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    /** HTML if the text starts like a page or a piece of one, else plain text. */
    static Format ofContents(String text) {
        return PAGE.matcher(beginning(text)).matches() ? HTML : TEXT;
    }

    /** Whether the text declares itself a page, whatever its name says. */
    static boolean isWholePage(String text) {
        return WHOLE_PAGE.matcher(beginning(text)).matches();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LOOK));
    }
}
