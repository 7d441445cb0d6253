package org.bluepencil.language;

/** A run of tokens of one sentence: {@code from} included, {@code to} not. */
public record TokenRange(int from, int to) {
    public TokenRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a run of tokens: " + from + " to " + to);
        }
    }

    public boolean contains(int index) {
        return from <= index && index < to;
    }

    public boolean overlaps(TokenRange other) {
        return from < other.to && other.from < to;
    }

    public int length() {
        return to - from;
    }
}
