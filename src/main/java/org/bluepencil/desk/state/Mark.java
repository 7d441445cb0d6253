package org.bluepencil.desk.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people made of one finding.
 *
 * @param decision what somebody decided of it, or null
 * @param note a note, or the empty string
 * @param ask whether the writer is to be asked
 * @param initials of who stands for it, or the empty string
 */
public record Mark(@Nullable Decision decision, String note, boolean ask, String initials) {
    public static final Mark NONE = new Mark(null, "", false, "");

    /** A decision, and what the program said when it was taken. */
    public record Decision(
            Change.Ruling ruling,
            String words,
            String because,
            String verdict,
            String evidence,
            String by,
            Instant at) {

        Decision(Entry entry, Change.Decided decided) {
            this(
                    decided.ruling(),
                    decided.words(),
                    decided.because(),
                    decided.verdict(),
                    decided.evidence(),
                    entry.by(),
                    entry.at());
        }

        /** Whether what it was taken on has changed since, so that it has to be taken again. */
        public boolean isExpired(String verdictNow, String evidenceNow) {
            return !verdict.equals(verdictNow) || !evidence.equals(evidenceNow);
        }
    }

    Mark decided(@Nullable Decision other) {
        return new Mark(other, note, ask, initials);
    }

    Mark noted(String other) {
        return new Mark(decision, other, ask, initials);
    }

    Mark asked(boolean other) {
        return new Mark(decision, note, other, initials);
    }

    Mark initialled(String other) {
        return new Mark(decision, note, ask, other);
    }
}
