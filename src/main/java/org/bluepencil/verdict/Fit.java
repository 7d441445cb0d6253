package org.bluepencil.verdict;

/** How a figure fits the words that a writer put around it. */
enum Fit {
    /** Inside the first band. */
    AGREES,
    /** True as worded, and far from the figure: "more than 100" for 300. */
    UNDERSTATES,
    /** Outside the first band and inside the second: the words stretch the figure. */
    STRETCHES,
    /** Beyond the second band. */
    DISAGREES;

    boolean isTrue() {
        return this == AGREES || this == UNDERSTATES;
    }
}
