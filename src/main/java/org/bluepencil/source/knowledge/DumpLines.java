package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.InputStream;
import org.bluepencil.files.ByteLines;

/**
 * The lines of a dump as bytes, without the dump's enclosing brackets, trailing commas and blank lines. A line is held only
 * until the next one is read.
 */
final class DumpLines {
    private final ByteLines lines;
    private int from;
    private int to;

    DumpLines(InputStream in) {
        this.lines = new ByteLines(in);
    }

    /**
     * Goes to the next line that holds something.
     *
     * @return false at the end
     */
    boolean next() throws IOException {
        while (lines.next()) {
            from = lines.from();
            to = lines.to();
            trim();
            if (to > from || lines.tooLong()) {
                return true;
            }
        }
        return false;
    }

    /** Counted from 1. */
    long number() {
        return lines.number();
    }

    /** Whether the line has more bytes than any entity (the largest of Wikidata has some 5 MB); its content is dropped. */
    boolean tooLong() {
        return lines.tooLong();
    }

    byte[] bytes() {
        return lines.bytes();
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    private void trim() {
        byte[] line = lines.bytes();
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
        byte[] line = lines.bytes();
        while (to > from && line[to - 1] >= 0 && line[to - 1] <= ' ') {
            to--;
        }
        while (from < to && line[from] >= 0 && line[from] <= ' ') {
            from++;
        }
    }
}
