package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** How many elements a set says that it has: the newest count that was taken by the day. */
final class OwnCount {
    private final Case given;

    OwnCount(Case given) {
        this.given = given;
    }

    boolean equalsAt(EntityId owner, int size, @Nullable LocalDate day) {
        return at(owner, day)
                .map(a -> amount(a).compareTo(BigDecimal.valueOf(size)) == 0)
                .orElse(false);
    }

    /** The newest dated count by the day, or the undated one if no other is there. */
    Optional<Assertion> at(EntityId owner, @Nullable LocalDate day) {
        List<Assertion> counts = given.dossier().counts().stream()
                .filter(a -> a.subject().equals(owner) && a.value() instanceof Value.Amount)
                .toList();
        List<Assertion> dated = counts.stream()
                .filter(a -> day != null && first(a.validity()) != null && !startsAfter(a, day) && !endsBefore(a, day))
                .toList();
        if (!dated.isEmpty()) {
            return dated.stream().max(Comparator.comparing(a -> orMin(first(a.validity()))));
        }
        return counts.size() == 1 && !counts.get(0).validity().isDated()
                ? Optional.of(counts.get(0))
                : Optional.empty();
    }

    static BigDecimal amount(Assertion assertion) {
        return assertion.value() instanceof Value.Amount amount
                ? amount.quantity().amount()
                : BigDecimal.ZERO;
    }

    private static LocalDate orMin(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private static boolean startsAfter(Assertion assertion, LocalDate day) {
        return orMin(first(assertion.validity())).isAfter(day);
    }

    private static boolean endsBefore(Assertion assertion, LocalDate day) {
        LocalDate end = assertion.validity().latest();
        return end != null && end.isBefore(day);
    }

    private static @Nullable LocalDate first(Validity validity) {
        return validity.pointInTime() != null ? validity.pointInTime().first() : validity.earliest();
    }
}
