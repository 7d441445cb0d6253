package org.bluepencil.report;

import java.time.LocalDate;
import java.util.Locale;
import org.bluepencil.value.Moment;

/**
 * What an editor decided of a finding by hand.
 *
 * @param by the editor's initials
 * @param date the day of the decision
 * @param reason why, in the editor's words; for a note the note itself
 */
public record Ruling(Action action, String by, LocalDate date, String reason) {
    public Ruling {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a ruling says by whom and why");
        }
    }

    /** What is decided. */
    public enum Action {
        /** The finding is wrong, or does not matter: it is no longer to fix. */
        DISMISS("dismissed"),
        /** The words were checked by other means, and are right. */
        CONFIRM("confirmed by hand"),
        /** Nothing is decided; the reader is told something. */
        NOTE("note");

        private final String words;

        Action(String words) {
            this.words = words;
        }

        /** As in a review file and on the command line: {@code dismiss}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As print says it: {@code confirmed by hand}. */
        public String words() {
            return words;
        }

        /** Whether the finding asks for nothing more. */
        public boolean settles() {
            return this != NOTE;
        }
    }

    /** {@code dismissed by IN on 20 May 2026: the reason}. */
    public String inWords() {
        return action.words() + " by " + by + " on " + Moment.day(date).inWords() + ": " + reason;
    }
}
