package org.bluepencil.source.knowledge;

import org.bluepencil.value.PropertyId;

/** The properties that have a meaning of their own in reading a dump. */
final class Properties {
    static final PropertyId INSTANCE_OF = new PropertyId("P31");
    static final PropertyId SUBCLASS_OF = new PropertyId("P279");
    static final PropertyId START = new PropertyId("P580");
    static final PropertyId END = new PropertyId("P582");
    static final PropertyId POINT_IN_TIME = new PropertyId("P585");
    static final PropertyId SHORT_NAME = new PropertyId("P1813");
    static final PropertyId DEMONYM = new PropertyId("P1549");
    static final PropertyId IMPORTED_FROM = new PropertyId("P143");
    static final PropertyId STATED_IN = new PropertyId("P248");
    static final PropertyId REFERENCE_URL = new PropertyId("P854");
    static final PropertyId IMPORT_URL = new PropertyId("P4656");
    static final PropertyId TITLE = new PropertyId("P1476");

    private Properties() {}
}
