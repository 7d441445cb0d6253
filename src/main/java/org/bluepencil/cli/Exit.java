package org.bluepencil.cli;

/** The exit codes. */
final class Exit {
    /** Nothing to fix, or the work was finished. */
    static final int FINE = 0;
    /** Something is contradicted or outdated. */
    static final int TO_FIX = 1;
    /** The tool could not do its work. */
    static final int FAILED = 2;

    private Exit() {}
}
