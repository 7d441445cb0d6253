package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.bluepencil.claim.SetOf;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Truth;

/** The last day on which a set had the claimed size, found at the days on which it changed. */
final class EarlierCount {
    private EarlierCount() {}

    /**
     * The day before the change that ended the claimed size; empty if the size was never right before {@code day}, or an
     * element's dates are not known, or the list is not vouched complete then.
     */
    static Optional<LocalDate> lastFitting(
            Case given, SetOf set, Collection<EntityId> besides, LocalDate day, IntPredicate fits) {
        List<Assertion> all = SetAt.elements(given, set).stream()
                .filter(a -> !besides.contains(Roll.element(a, set.ownerIsValue())))
                .filter(a -> SetAt.inClass(given, set, Objects.requireNonNull(Roll.element(a, set.ownerIsValue())))
                        != Truth.NO)
                .toList();
        if (all.isEmpty() || all.stream().anyMatch(a -> a.validity().start() == null)) {
            return Optional.empty();
        }
        return all.stream()
                .flatMap(a -> changes(a).stream())
                .filter(change -> change.isBefore(day))
                .map(change -> change.minusDays(1))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(before -> fits.test(size(all, set, before)) && SetAt.isComplete(given, set, before, -1))
                .findFirst();
    }

    /** The days from which an element counts or no longer counts. */
    private static List<LocalDate> changes(Assertion assertion) {
        Moment start = assertion.validity().start();
        Moment end = assertion.validity().end();
        return java.util.stream.Stream.of(
                        start == null ? null : start.first(),
                        end == null ? null : end.last().plusDays(1))
                .filter(Objects::nonNull)
                .toList();
    }

    private static int size(List<Assertion> all, SetOf set, LocalDate day) {
        Set<EntityId> present = new HashSet<>();
        for (Assertion assertion : all) {
            LocalDate from = assertion.validity().earliest();
            LocalDate to = assertion.validity().latest();
            EntityId id = Roll.element(assertion, set.ownerIsValue());
            if (id != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))) {
                present.add(id);
            }
        }
        return present.size();
    }
}
