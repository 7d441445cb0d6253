package org.bluepencil.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds mentions of one kind in a sentence, such as times or numbers. Safe for several threads. */
@FunctionalInterface
public interface MentionReader {

    /**
     * Reads one sentence.
     *
     * @param tokens those of one sentence
     * @param text the read text that the tokens' spans count in
     * @param published the publication date that relative times are read against
     * @return mentions in the order of the text, none overlapping another of the same reader
     */
    List<Mention> read(List<Token> tokens, String text, Optional<LocalDate> published);

    /**
     * Reads one sentence behind other readers, so that it need not look for what they have found.
     *
     * @param before what the readers before it found in the sentence
     */
    default List<Mention> readBehind(
            List<Mention> before, List<Token> tokens, String text, Optional<LocalDate> published) {
        return read(tokens, text, published);
    }
}
