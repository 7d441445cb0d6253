package org.bluepencil.article;

import java.util.Arrays;
import org.jsoup.nodes.Entities;

/**
 * A decoded piece of text beside its raw form: each character knows where its raw form (a character reference, an escape,
 * or just itself) starts and ends in the original.
 *
 * <p>The parser has decoded already and says only where the raw text stands; here both are walked side by side. From the
 * first character on that cannot be explained, characters keep the nearest place before them but are no longer exact.
 */
final class Aligned {
    private static final int LONGEST_NAME = 40;

    private final String decoded;
    private final int[] starts;
    private final int exactUntil;

    private Aligned(String decoded, int[] starts, int exactUntil) {
        this.decoded = decoded;
        this.starts = starts;
        this.exactUntil = exactUntil;
    }

    /** A piece of HTML text, which stands in the original from {@code start} to {@code end}. */
    static Aligned html(String original, int start, int end, String decoded) {
        return align(original, start, end, decoded, false);
    }

    /** A piece of Markdown text, in which a backslash may protect a character. */
    static Aligned markdown(String original, int start, int end, String decoded) {
        return align(original, start, end, decoded, true);
    }

    /** A Markdown code span, which stands from {@code start} to {@code end} with its backticks: nothing in it is decoded. */
    static Aligned code(String original, int start, int end, String decoded) {
        int raw = start;
        while (raw < end && original.charAt(raw) == '`') {
            raw++;
        }
        boolean padded = raw < end && original.charAt(raw) == ' ' && !decoded.startsWith(" ");
        raw += padded ? 1 : 0;
        int[] starts = new int[decoded.length() + 1];
        int at = 0;
        while (at < decoded.length() && raw < end) {
            int next = raw + (original.startsWith("\r\n", raw) ? 2 : 1);
            char c = original.charAt(next - 1);
            if (decoded.charAt(at) != (c == '\n' ? ' ' : c)) {
                break;
            }
            starts[at++] = raw;
            raw = next;
        }
        Arrays.fill(starts, at, starts.length, raw);
        return new Aligned(decoded, starts, at);
    }

    private static Aligned align(String original, int start, int end, String decoded, boolean backslash) {
        int[] starts = new int[decoded.length() + 1];
        int raw = start;
        int at = 0;
        while (at < decoded.length() && raw < end) {
            char c = original.charAt(raw);
            int width = 1;
            int next = raw + 1;
            if (c == '&') {
                int length = referenceLength(original, raw, end, decoded, at);
                if (length > 0) {
                    width = decodedWidth(original, raw, raw + length, decoded, at);
                    next = raw + length;
                } else if (decoded.charAt(at) != '&') {
                    break;
                }
            } else if (backslash && c == '\\' && escapes(original, next, end, decoded.charAt(at))) {
                next = raw + 2;
            } else if (decoded.charAt(at) != c) {
                break;
            }
            starts[at] = raw;
            Arrays.fill(starts, at + 1, at + width, next);
            at += width;
            raw = next;
        }
        Arrays.fill(starts, at, starts.length, at == decoded.length() ? raw : Math.min(raw, end));
        return new Aligned(decoded, starts, at);
    }

    private static boolean escapes(String original, int next, int end, char decoded) {
        return next < end
                && original.charAt(next) == decoded
                && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(decoded) >= 0;
    }

    /** How long the character reference at {@code raw} is that stands for what was decoded at {@code at}, or 0. */
    private static int referenceLength(String original, int raw, int end, String decoded, int at) {
        int i = raw + 1;
        if (i < end && original.charAt(i) == '#') {
            return numericLength(original, raw, end, decoded.charAt(at));
        }
        while (i < end && i - raw < LONGEST_NAME && Character.isLetterOrDigit(original.charAt(i))) {
            i++;
        }
        for (int stop = i; stop > raw + 1; stop--) {
            String value = Entities.getByName(original.substring(raw + 1, stop));
            if (!value.isEmpty() && decoded.startsWith(value, at)) {
                boolean closed = stop == i && stop < end && original.charAt(stop) == ';';
                return stop - raw + (closed ? 1 : 0);
            }
        }
        return 0;
    }

    private static int numericLength(String original, int raw, int end, char decoded) {
        int i = raw + 2;
        boolean hex = i < end && (original.charAt(i) == 'x' || original.charAt(i) == 'X');
        if (hex) {
            i++;
        }
        int digits = i;
        while (i < end && Character.digit(original.charAt(i), hex ? 16 : 10) >= 0) {
            i++;
        }
        boolean literal = i == digits || (decoded == '&' && !standsForAmpersand(original.substring(digits, i), hex));
        if (literal) {
            return 0;
        }
        return i - raw + (i < end && original.charAt(i) == ';' ? 1 : 0);
    }

    private static boolean standsForAmpersand(String digits, boolean hex) {
        String bare = digits.replaceFirst("^0+", "");
        return bare.equals(hex ? "26" : "38");
    }

    /** How many decoded characters one reference stands for: two behind the basic plane and for a few names. */
    private static int decodedWidth(String original, int raw, int stop, String decoded, int at) {
        if (original.charAt(raw + 1) == '#') {
            return Character.charCount(decoded.codePointAt(at));
        }
        int nameEnd = original.charAt(stop - 1) == ';' ? stop - 1 : stop;
        return Entities.getByName(original.substring(raw + 1, nameEnd)).length();
    }

    int length() {
        return decoded.length();
    }

    char charAt(int i) {
        return decoded.charAt(i);
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return starts[i + 1];
    }

    boolean exact(int i) {
        return i < exactUntil;
    }
}
