package org.bluepencil.source.knowledge;

import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** The fields of the index and the files beside it. */
final class Fields {
    static final String ID = "id";
    static final String NAME = "name";
    static final String POINTING = "pointing";
    static final String WHEN = "when";
    static final String BODY = "body";
    static final String DESCRIPTION = "source.yaml";
    static final String NEWEST = "newest";
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
