package org.bluepencil.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The read text while it is written, passage by passage. White space is collapsed, passages are separated by a newline,
 * and every character keeps the place it came from. Stretches of characters that stand side by side in the original too
 * are one run.
 */
final class ReadText {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private int[] starts = new int[1024];
    private int[] runReads = new int[64];
    private int[] runEnds = new int[64];
    private int runs;
    private int passageStart;
    private int spaceStart = -1;
    private int spaceEnd = -1;
    private boolean lastExact;

    ReadText(String original) {
        this.original = original;
    }

    /** What was read. */
    record Done(String text, List<Passage> passages, SourceMap map) {}

    /** Adds the characters of a piece of text, {@code from} on. */
    void add(Aligned piece) {
        for (int i = 0; i < piece.length(); i++) {
            add(piece.charAt(i), piece.start(i), piece.end(i), piece.exact(i));
        }
    }

    /** A boundary between words that is no text of its own: a line break, or a block inside of a cell. */
    void gap() {
        if (spaceStart < 0 && text.length() > passageStart) {
            spaceStart = place();
            spaceEnd = spaceStart;
        }
    }

    /** A tab between the cells of a row: white space that keeps the cells apart. */
    void cell() {
        if (text.length() > passageStart) {
            spaceStart = -1;
            emit('\t', place(), place(), false);
        }
    }

    private void add(char c, int start, int end, boolean exact) {
        if (Letters.invisible(c)) {
            if (runs > 0 && runEnds[runs - 1] == start) {
                runEnds[runs - 1] = end;
            }
        } else if (Letters.space(c)) {
            if (spaceStart < 0) {
                spaceStart = start;
                spaceEnd = end;
            } else if (start == spaceEnd) {
                spaceEnd = end;
            }
        } else {
            boolean first = text.length() == passageStart;
            if (spaceStart >= 0 && spaceEnd < start && Letters.blank(original.substring(spaceEnd, start))) {
                spaceEnd = start;
            }
            if (spaceStart >= 0 && !first && text.charAt(text.length() - 1) != '\t') {
                emit(' ', spaceStart, spaceEnd, spaceEnd > spaceStart);
            }
            spaceStart = -1;
            emit(c, start, end, exact);
        }
    }

    /** @param exact whether the character stands in the original itself, and is not put in between */
    private void emit(char c, int start, int end, boolean exact) {
        if (!exact || !lastExact || runs == 0 || runEnds[runs - 1] != start || text.length() == passageStart) {
            if (runs == runReads.length) {
                runReads = Arrays.copyOf(runReads, runs * 2);
                runEnds = Arrays.copyOf(runEnds, runs * 2);
            }
            runReads[runs++] = text.length();
        }
        lastExact = exact;
        runEnds[runs - 1] = end;
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[text.length()] = start;
        text.append(c);
    }

    /** Where the last character ended in the original. */
    private int place() {
        return runs == 0 ? 0 : runEnds[runs - 1];
    }

    /** Closes a passage; without any character in it there is none. */
    void close(Passage.Kind kind) {
        int end = text.length();
        while (end > passageStart && text.charAt(end - 1) == '\t') {
            end--;
        }
        spaceStart = -1;
        if (end > passageStart) {
            passages.add(new Passage(kind, new Span(passageStart, end)));
            emit('\n', place(), place(), false);
        }
        passageStart = text.length();
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    Done done() {
        int length = text.length();
        if (length > 0) {
            text.setLength(--length);
            runs--;
        }
        SourceMap map = new RunMap(
                original, Arrays.copyOf(starts, length), Arrays.copyOf(runReads, runs), Arrays.copyOf(runEnds, runs));
        return new Done(text.toString(), List.copyOf(passages), map);
    }
}
