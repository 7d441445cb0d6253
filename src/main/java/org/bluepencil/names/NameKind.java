package org.bluepencil.names;

/** How a surface form names an entity. */
public enum NameKind {
    LABEL,
    ALIAS,
    /** A short name (Wikidata P1813): "UAE", "Acme". */
    SHORT_NAME,
    /** The people or adjective of a place (Wikidata P1549): "Kazakh", "Indian". */
    DEMONYM
}
