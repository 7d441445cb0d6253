package org.bluepencil.article;

import java.util.Arrays;

/** The lines of a text, to turn offsets into places. A line ends with LF, CRLF or a lone CR. */
public final class Lines {
    private final int[] starts;
    private final int length;

    private Lines(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(Arrays.copyOf(starts, count), text.length());
    }

    /**
     * The place of an offset.
     *
     * @param offset in UTF-16 code units; the end of the text is a place too
     */
    public LineColumn at(int offset) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("offset " + offset + " is outside of the text, which ends at " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new LineColumn(line + 1, offset - starts[line] + 1);
    }

    /** How many lines there are; a text without a line end has one. */
    public int count() {
        return starts.length;
    }

    /** Where a line starts; lines count from 0 here. */
    int start(int line) {
        return starts[line];
    }

    /** Where a line ends, its line end included; lines count from 0 here. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] : length;
    }
}
