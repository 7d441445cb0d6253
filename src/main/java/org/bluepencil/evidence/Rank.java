package org.bluepencil.evidence;

/** The rank of a statement, as in Wikidata. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
}
