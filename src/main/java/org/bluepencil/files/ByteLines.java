package org.bluepencil.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, without their line feeds and without a byte order mark. A line is held only until the next
 * one is read; one that is too long is dropped, at no cost of memory.
 */
public final class ByteLines {
    /** The longest line that is kept, in bytes: 64 MiB. */
    public static final int LONGEST = 1 << 26;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 17];
    private int at;
    private int filled;
    private byte[] line = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    public ByteLines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end
     */
    public boolean next() throws IOException {
        if (!read()) {
            return false;
        }
        number++;
        if (number == 1 && to >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf) {
            from = 3;
        }
        return true;
    }

    /** Counted from 1. */
    public long number() {
        return number;
    }

    /** Whether the line has more than {@link #LONGEST} bytes; its content is dropped. */
    public boolean tooLong() {
        return tooLong;
    }

    /** What holds the line, from {@link #from} to {@link #to}; reused for the next one. */
    public byte[] bytes() {
        return line;
    }

    public int from() {
        return from;
    }

    /** Behind the last byte of the line. */
    public int to() {
        return to;
    }

    private boolean read() throws IOException {
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
}
