package org.bluepencil.article;

/** A place in a file as editors show it: line and column, both from 1, the column in UTF-16 code units. */
public record LineColumn(int line, int column) {

    public LineColumn {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }

    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
