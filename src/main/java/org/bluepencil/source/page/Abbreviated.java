package org.bluepencil.source.page;

import java.util.List;

/** What a page tells without a sentence, and the sentences that it stands for. */
interface Abbreviated {

    /**
     * The sentences that it abbreviates.
     *
     * @param topic the name under which the page's topic goes
     */
    List<String> sentences(String topic);

    /** Where the page tells it, verbatim. */
    String quote();

    /** Whether what it tells may deny what others say; else it bears out at most. */
    default boolean isSure() {
        return true;
    }
}
