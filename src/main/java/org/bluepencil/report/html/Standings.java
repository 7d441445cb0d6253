package org.bluepencil.report.html;

import org.bluepencil.evidence.Standing;

/** Standings as the reader is told of them. */
final class Standings {
    private Standings() {}

    static String words(Standing standing) {
        return switch (standing) {
            case AUTHORITY -> "the authority for it";
            case REFERENCE -> "a reference work";
            case SECONDARY -> "a secondary source";
        };
    }

    static String heading(Standing standing) {
        return switch (standing) {
            case AUTHORITY -> "1 · Authorities";
            case REFERENCE -> "2 · Reference works";
            case SECONDARY -> "3 · Secondary sources";
        };
    }
}
