package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The adjacent or overlapping terms of one holder: a second term that begins when the first ends continues it.
 *
 * @param start of the first term, or null if not told
 * @param end of the last term, or null if it has not ended or its end is not told
 */
record Tenure(@Nullable Moment start, @Nullable Moment end, List<Assertion> terms) {
    Tenure {
        terms = List.copyOf(terms);
    }

    /** The tenures that these terms of one holder make up, the earliest first; terms without a start stand alone. */
    static List<Tenure> of(List<Assertion> terms) {
        List<Assertion> ordered = new ArrayList<>(terms);
        ordered.sort(Comparator.comparing(
                a -> a.validity().start(), Comparator.nullsFirst(Comparator.<Moment>naturalOrder())));
        List<Tenure> tenures = new ArrayList<>();
        for (Assertion term : ordered) {
            Tenure last = tenures.isEmpty() ? null : tenures.get(tenures.size() - 1);
            if (last != null && last.isContinuedBy(term)) {
                tenures.set(tenures.size() - 1, last.with(term));
            } else {
                tenures.add(new Tenure(term.validity().start(), term.validity().end(), List.of(term)));
            }
        }
        return tenures;
    }

    private boolean isContinuedBy(Assertion term) {
        Moment next = term.validity().start();
        if (start == null || next == null) {
            return false;
        }
        return end == null || !next.first().isAfter(end.last().plusDays(1));
    }

    private Tenure with(Assertion term) {
        List<Assertion> all = new ArrayList<>(terms);
        all.add(term);
        Moment other = term.validity().end();
        Moment later = end == null || other == null ? null : other.last().isAfter(end.last()) ? other : end;
        return new Tenure(start, later, all);
    }

    /** The starts of the tenure and of each term. */
    List<Moment> starts() {
        return terms.stream()
                .map(t -> t.validity().start())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    List<Moment> ends() {
        return terms.stream()
                .map(t -> t.validity().end())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether the day lies in it, as far as its dates tell. */
    boolean contains(LocalDate day) {
        return (start == null || !start.first().isAfter(day))
                && (end == null || !end.last().isBefore(day));
    }

    /** Whether it began before the stretch and ended after it, or has not ended. */
    boolean holdsThroughout(Period stretch) {
        LocalDate from = stretch.from();
        LocalDate to = stretch.to();
        return start != null
                && from != null
                && to != null
                && start.last().isBefore(from)
                && (end == null || end.first().isAfter(to));
    }
}
