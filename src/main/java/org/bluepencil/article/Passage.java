package org.bluepencil.article;

/** One block of the read text: a paragraph, a heading, a caption. Sentences never cross passages. */
public record Passage(Kind kind, Span span) {

    /** What part of the page a passage was. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CAPTION,
        /** What stands for an image where it is not seen. */
        ALT_TEXT,
        QUOTE,
        TABLE
    }
}
