package org.bluepencil.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Values of which each takes the place of the one before: the one ends when the other begins. What so stands in a row was not
 * borne side by side, though the relation may have several values at a time.
 */
final class Succession {
    private final List<Assertion> all;

    Succession(List<Assertion> all) {
        this.all = all;
    }

    /** The value of the row that an assertion stands in, other than its own, that held throughout a time. */
    Optional<Assertion> holderThroughout(Assertion one, @Nullable Period time) {
        return time == null
                ? Optional.empty()
                : row(one).stream()
                        .filter(a -> !a.value().equals(one.value()) && a.contradicts())
                        .filter(a -> Tenure.of(List.of(a)).get(0).holdsThroughout(time))
                        .findFirst();
    }

    private Set<Assertion> row(Assertion one) {
        Set<Assertion> row = new LinkedHashSet<>(List.of(one));
        boolean grows = true;
        while (grows) {
            List<Assertion> next = all.stream()
                    .filter(a -> !row.contains(a) && row.stream().anyMatch(b -> follows(a, b) || follows(b, a)))
                    .toList();
            grows = row.addAll(next);
        }
        return row;
    }

    private static boolean follows(Assertion later, Assertion earlier) {
        Moment end = earlier.validity().end();
        Moment start = later.validity().start();
        return end != null
                && start != null
                && (end.agreesWith(start) || end.last().plusDays(1).equals(start.first()));
    }
}
