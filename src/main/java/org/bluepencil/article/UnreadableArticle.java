package org.bluepencil.article;

/**
 * An article that cannot be read at all: no such file, nothing in it, or not text. The message says what happened,
 * where, why, and what to do.
 */
public final class UnreadableArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Says what could not be read, why, and what to do. */
    public UnreadableArticle(Kind kind, String name, String what, String advice) {
        super(name + ": " + what + "\n  " + advice);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Why an article cannot be read. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        DIRECTORY,
        /** It is there, but may not be opened, or reading it broke off. */
        INACCESSIBLE,
        /** No byte at all, or white space only. */
        EMPTY,
        /** Not text: a known binary format, or NUL bytes. */
        BINARY,
        /** More than {@link Articles#MAX_BYTES}. */
        TOO_LARGE,
        /** Bytes that are no text in the character set of the file. */
        ENCODING,
        /** A page in which no article was found. */
        NO_TEXT
    }
}
