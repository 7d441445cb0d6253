package org.bluepencil.source.knowledge;

import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** The fields of the index and the files beside it. */
final class Fields {
    static final String ID = "id";
    static final String NAME = "name";
    static final String POINTING = "pointing";
    static final String WHEN = "when";
    static final String PROMINENCE = "prominence";
    static final String HEAD = "head";
    static final String BODY = "body";

    /** The description that stood beside the dump. */
    static final String DESCRIPTION = "source.yaml";
    /** Where an index is packed with the program: the list of its files. */
    static final String LIST = "files";

    private static final int LONGEST_TERM = 8000;

    private Fields() {}

    static String pointing(PropertyId property, EntityId value) {
        return property.id() + "=" + value.id();
    }

    /** Lucene refuses terms of more than 32,766 bytes; no name is that long. */
    static String cut(String term) {
        return term.length() > LONGEST_TERM ? term.substring(0, LONGEST_TERM) : term;
    }
}
