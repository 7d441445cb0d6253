package org.bluepencil.language;

/** Whether sentences get the roles of their predicates. They cost two to three seconds of start and half of the speed. */
public enum Roles {
    ON,
    OFF
}
