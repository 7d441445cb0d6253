package org.bluepencil.cli;

import java.util.Collection;
import java.util.Locale;
import org.bluepencil.report.Alert;
import org.bluepencil.report.Decision;
import org.bluepencil.verdict.Severity;

/** What makes a check end with 1, beyond what the house takes for an error. */
enum FailOn {
    /** What the house takes for an error. */
    ERROR {
        @Override
        boolean holds(Alert alert) {
            return isFound(alert) && alert.severity().reaches(Severity.ERROR);
        }
    },
    /** Warnings too. */
    WARNING {
        @Override
        boolean holds(Alert alert) {
            return isFound(alert) && alert.severity().reaches(Severity.WARNING);
        }
    },
    /** Notes too: everything but what matches. */
    NOTE {
        @Override
        boolean holds(Alert alert) {
            return isFound(alert);
        }
    },
    /** What somebody is reported to have said and sources contradict, unless the house takes it for a note. */
    REPORTED {
        @Override
        boolean holds(Alert alert) {
            return isFound(alert) && alert.reported() && alert.severity().reaches(Severity.WARNING);
        }
    },
    /** What does not fit the article itself. */
    QUERY {
        @Override
        boolean holds(Alert alert) {
            return alert.decision() == Decision.QUERY;
        }
    },
    /** Nothing that is found. */
    NEVER {
        @Override
        boolean holds(Alert alert) {
            return false;
        }
    };

    abstract boolean holds(Alert alert);

    static boolean any(Collection<FailOn> chosen, Collection<Alert> alerts) {
        return alerts.stream().anyMatch(alert -> chosen.stream().anyMatch(on -> on.holds(alert)));
    }

    /** What is settled by hand fails nothing; queries have a switch of their own, as they cite no source. */
    private static boolean isFound(Alert alert) {
        return switch (alert.decision()) {
            case FIX, PAST, DECIDE, OPEN -> true;
            case QUERY, SETTLED, MATCH -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
