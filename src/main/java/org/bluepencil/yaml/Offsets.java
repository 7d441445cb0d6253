package org.bluepencil.yaml;

/** YAML's marks count code points, Java's strings count code units: the two differ behind the first emoji. */
final class Offsets {
    private final String text;
    /** For each code point its offset; null where the two counts are one. */
    private final int[] units;

    Offsets(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            units = new int[0];
            return;
        }
        units = new int[points + 1];
        int at = 0;
        for (int i = 0; i < points; i++) {
            units[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        units[points] = at;
    }

    /** The offset of a code point in code units. */
    int of(int codePoint) {
        return units.length == 0 ? codePoint : units[codePoint];
    }

    /** The end of a stretch without the white space behind it, which YAML counts to a block of text. */
    int withoutBlanks(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
