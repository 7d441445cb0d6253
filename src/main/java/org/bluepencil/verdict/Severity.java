package org.bluepencil.verdict;

import java.util.Locale;

/** How grave the house takes a finding, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** As in a style file and on the command line: {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is that grave or graver. */
    public boolean reaches(Severity other) {
        return compareTo(other) <= 0;
    }
}
