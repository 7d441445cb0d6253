package org.bluepencil.desk.state;

import java.time.Instant;

/**
 * A change as it was kept.
 *
 * @param revision its number among the changes of its article, from 1
 * @param by initials of who did it, or the empty string
 */
public record Entry(int revision, Instant at, String by, Change change) {}
