package org.bluepencil.value;

/** How a writer qualifies a number. What each hedge admits is set by the house style, not here. */
public enum Hedge {
    /** No qualifier: "150". */
    PLAIN,
    /** "exactly 150". */
    EXACTLY,
    /** "nearly", "almost", "close to", "just under". */
    NEARLY,
    /** "about", "some", "around", "roughly", "approximately". */
    ABOUT,
    /** "more than", "over", "above". */
    MORE_THAN,
    /** "at least", "no fewer than", "150 or more". */
    AT_LEAST,
    /** "fewer than", "less than", "under", "below". */
    LESS_THAN,
    /** "at most", "no more than". */
    AT_MOST,
    /** "up to", "as many as". */
    UP_TO,
    /** "between 10 and 12", "10 to 12": the reading's own ends. */
    BETWEEN,
    /** "dozens", "scores", "hundreds", "thousands": the reading's own ends. */
    INDEFINITE,
    /** "nearly all", "almost all". */
    NEARLY_ALL,
    /** "the vast majority". */
    VAST_MAJORITY,
    /** "most", "a majority", "more than half". */
    MOST,
    /** "half", "a third", "two thirds", "doubled": a fraction or multiple told in words. */
    FRACTION
}
