package org.bluepencil.language.clause;

/** Whether a sentence says what its words tell. */
public enum Polarity {
    AFFIRMED,
    DENIED,
    /** The grammar does not show which of both. */
    UNCLEAR
}
