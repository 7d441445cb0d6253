package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a dump as bytes, without the dump's enclosing brackets, trailing commas, byte order mark and blank lines. A
 * line is held only until the next one is read.
 */
final class DumpLines {
    /** The largest entity of Wikidata has some 5 MB. */
    private static final int LONGEST = 1 << 26;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 17];
    private int at;
    private int filled;
    private byte[] line = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    DumpLines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line that holds something.
     *
     * @return false at the end
     */
    boolean next() throws IOException {
        while (readLine()) {
            number++;
            trim();
            if (to > from || tooLong) {
                return true;
            }
        }
        return false;
    }

    /** Counted from 1. */
    long number() {
        return number;
    }

    /** Whether the line has more bytes than any entity; its content is dropped. */
    boolean tooLong() {
        return tooLong;
    }

    byte[] bytes() {
        return line;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    private boolean readLine() throws IOException {
        from = 0;
        to = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return any;
                }
            }
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(at, end);
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                return true;
            }
        }
    }

    private void append(int start, int end) {
        int length = end - start;
        if (tooLong || to + length > LONGEST) {
            tooLong = true;
            to = 0;
            return;
        }
        if (to + length > line.length) {
            line = Arrays.copyOf(line, Math.max(to + length, line.length * 2));
        }
        System.arraycopy(buffer, start, line, to, length);
        to += length;
    }

    private void trim() {
        if (number == 1 && to >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf) {
            from = 3;
        }
        strip();
        if (to > from && line[to - 1] == ',') {
            to--;
            strip();
        }
        if (to - from == 1 && (line[from] == '[' || line[from] == ']')) {
            to = from;
        }
    }

    private void strip() {
        while (to > from && line[to - 1] >= 0 && line[to - 1] <= ' ') {
            to--;
        }
        while (from < to && line[from] >= 0 && line[from] <= ' ') {
            from++;
        }
    }
}
