package org.bluepencil.report;

import java.util.Locale;

/**
 * Foreign text made safe to look at: characters that turn the direction of what follows, and control characters that a
 * terminal obeys, are printed by their number, {@code ‹U+202E›}, instead of being obeyed.
 */
public final class Visible {
    private Visible() {}

    /** The text in which only line feeds and tabs are left of all control characters. */
    public static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (obeyed(c) || lone(text, i)) {
                if (out == null) {
                    out = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                out.append(String.format(Locale.ROOT, "‹U+%04X›", (int) c));
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** The text on one line: line feeds and tabs become blanks too. */
    public static String line(String text) {
        return of(text.replaceAll("\\s+", " ").strip());
    }

    private static boolean obeyed(char c) {
        boolean direction = (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
        boolean layout = c == '\u2028' || c == '\u2029' || c == '\uFEFF';
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return direction || layout || control;
    }

    private static boolean lone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
