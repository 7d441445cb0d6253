package org.bluepencil.desk.state;

/** A change was made by somebody who has not seen the last ones. */
public final class StaleRevision extends Exception {
    private static final long serialVersionUID = 1;

    private final int current;

    StaleRevision(int seen, int current) {
        super("the article was changed in the meantime: this change was made at revision " + seen
                + ", the article is at " + current);
        this.current = current;
    }

    /** The revision that the article has now. */
    public int current() {
        return current;
    }
}
