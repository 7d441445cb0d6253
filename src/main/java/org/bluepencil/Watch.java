package org.bluepencil;

/**
 * Looks on while an article is checked. It is told of all from the thread that checks; what it
 * throws ends the check.
 */
public interface Watch {
    /** Nobody looks on. */
    Watch NONE = progress -> {};

    void told(Progress progress);
}
