package org.bluepencil.verdict;

/** The five verdicts. */
public enum Verdict {
    CONFIRMED,
    CONTRADICTED,
    OUTDATED,
    DISPUTED,
    UNVERIFIED;

    /** As in JSON and on the command line. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
