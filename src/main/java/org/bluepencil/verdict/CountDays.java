package org.bluepencil.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bluepencil.claim.SetOf;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.jspecify.annotations.Nullable;

/** The days on which the size of a set is to be tried, where the sentence speaks of more than one day. */
final class CountDays {
    private CountDays() {}

    /**
     * The ends of the claimed stretch and, between them, the last day before each change of the set, the latest first. Empty if
     * the claim is of one day, of no known time, or of what happened once.
     */
    static List<LocalDate> of(Case given, SetOf set) {
        Period window = given.period();
        LocalDate last = given.eventDay();
        if (given.isEvent() || window == null || last == null || last.equals(window.from())) {
            return List.of();
        }
        if (!isOver(given, window)) {
            // "has had ten members since 2024": as of the last day
            return List.of(last);
        }
        List<Validity> all =
                SetAt.elements(given, set).stream().map(Assertion::validity).toList();
        // before the first of them there was no set to count
        LocalDate first = all.stream()
                .map(v -> v.earliest() == null ? LocalDate.MIN : v.earliest())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return Stream.concat(Stream.of(last, window.from()), all.stream().flatMap(CountDays::before))
                .filter(Objects::nonNull)
                .filter(day -> window.contains(day) && !day.isAfter(last))
                .filter(day -> day.equals(last) || !day.isBefore(first))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static boolean isOver(Case given, Period window) {
        LocalDate now = given.now();
        boolean past = given.claim().time().isPast();
        return past || (now != null && window.to() != null && window.to().isBefore(now));
    }

    private static Stream<@Nullable LocalDate> before(Validity validity) {
        Moment start = validity.start();
        Moment end = validity.end();
        return Stream.of(start == null ? null : start.first().minusDays(1), end == null ? null : end.first());
    }
}
