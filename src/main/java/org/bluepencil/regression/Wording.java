package org.bluepencil.regression;

import java.nio.file.Path;

/** Where the words of a known claim stand. */
sealed interface Wording {

    /** The sentence that holds the claim. */
    String sentence();

    /** A text of its own: the claim's sentence, and the sentences that it leans on. */
    record Own(String text, String sentence) implements Wording {}

    /** A sentence of an article, which is read from its file in each run. */
    record InArticle(Path file, String sentence) implements Wording {}
}
