package org.bluepencil.regression;

import java.util.Optional;
import org.bluepencil.report.Recorded;

/**
 * A known claim after its test.
 *
 * @param now what is held of it; empty if it was not found
 */
record Tested(Suite suite, KnownClaim claim, Outcome outcome, Optional<Recorded> now) {

    /** The name of a claim across runs. */
    static String key(Suite suite, KnownClaim claim) {
        return suite.name() + " / " + claim.name();
    }

    /** Whether it needs somebody. */
    boolean isFailure(boolean strict) {
        return !(outcome instanceof Outcome.Held) && (strict || !(outcome instanceof Outcome.Inconclusive));
    }
}
