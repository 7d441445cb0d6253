package org.bluepencil.verdict;

import java.util.List;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.Period;
import org.bluepencil.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What one definition says of a rank at one time.
 *
 * @param period the stretch that it ranks, or null for figures without one
 * @param says confirms, denies, or leaves open
 * @param top the figures that decide, that of the candidate first
 * @param line the numbered list, as reports print it
 * @param open why it is left open where it is
 */
record Ranking(Series series, @Nullable Period period, Truth says, List<Assertion> top, String line, String open) {
    Ranking {
        top = List.copyOf(top);
    }
}
