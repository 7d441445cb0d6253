package org.bluepencil.source.knowledge;

/** Told from time to time how far an index is. */
public interface IndexProgress {
    /** Tells nobody. */
    IndexProgress NONE = (entities, fraction) -> {};

    /**
     * Takes the place reached.
     *
     * @param fraction of the dumps' bytes, from 0 to 1; 0 where the size is not known
     */
    void at(long entities, double fraction);
}
