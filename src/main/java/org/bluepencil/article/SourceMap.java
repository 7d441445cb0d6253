package org.bluepencil.article;

import java.util.Optional;

/**
 * The way back from the read text to the original file. Offsets are UTF-16 code units on both sides.
 */
public interface SourceMap {

    /** Where a span stands in the original, if it stands there in one piece with the same words. */
    Optional<Span> original(Span read);

    /** Where an offset of the read text stands, or the nearest place before it. */
    int originalOffset(int readOffset);

    /** The original file's text. */
    String originalText();

    /** The map of a text that was read without any change. */
    static SourceMap identity(String text) {
        return new SourceMap() {
            @Override
            public Optional<Span> original(Span read) {
                return Optional.of(read);
            }

            @Override
            public int originalOffset(int readOffset) {
                return readOffset;
            }

            @Override
            public String originalText() {
                return text;
            }
        };
    }
}
