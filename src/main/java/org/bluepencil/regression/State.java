package org.bluepencil.regression;

import org.bluepencil.report.Recorded;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a claim: the verdict, and what decides it.
 *
 * @param reason why it is unverified; null for other verdicts, and where an expectation leaves it open
 * @param value what the sources hold; the empty string where an expectation leaves it open, and always for unverified
 */
record State(Verdict verdict, @Nullable Reason reason, String value) {
    State {
        if (reason != null && verdict != Verdict.UNVERIFIED) {
            throw new IllegalArgumentException("a reason belongs to unverified alone");
        }
        if (!value.isEmpty() && verdict == Verdict.UNVERIFIED) {
            throw new IllegalArgumentException("nothing decides what is unverified");
        }
    }

    static State of(Judgement judgement) {
        return of(judgement.verdict(), judgement.reason(), judgement.found());
    }

    static State of(Recorded recorded) {
        return of(recorded.verdict(), recorded.reason(), recorded.found());
    }

    private static State of(Verdict verdict, @Nullable Reason reason, String found) {
        return new State(verdict, reason, verdict == Verdict.UNVERIFIED ? "" : found);
    }

    /** Whether another state is as this one expects; what an expectation leaves open is as expected. */
    boolean isMetBy(State now) {
        return verdict == now.verdict
                && (reason == null || reason == now.reason)
                && (value.isEmpty() || value.equals(now.value));
    }

    /** {@code confirmed by 15 June 2001}, {@code unverified (no-statement)}. */
    String inWords() {
        if (reason != null) {
            return verdict.id() + " (" + reason.id() + ")";
        }
        return value.isEmpty() ? verdict.id() : verdict.id() + " by " + value;
    }
}
