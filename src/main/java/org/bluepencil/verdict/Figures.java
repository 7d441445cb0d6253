package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Figures with their dates, and a reading's own unit to compare them in. */
final class Figures {
    /** The oldest first; undated figures last; ties by amount and address. */
    static final Comparator<Assertion> BY_DATE = Comparator.comparing(
                    Figures::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(OwnCount::amount)
            .thenComparing(a -> a.statement().citation().url());

    private Figures() {}

    /** The unit of the reading, or that of the frame where the text names none. */
    static Unit unit(NumberReading reading, Case given) {
        String own = given.frame().unit();
        boolean bare = reading.unit().dimension() == Unit.Dimension.COUNT;
        return bare && own != null ? Units.named(own).orElse(reading.unit()) : reading.unit();
    }

    /** The amount in the unit, or empty if the two measure different things. */
    static Optional<BigDecimal> in(Unit unit, Assertion assertion) {
        if (!(assertion.value() instanceof Value.Amount amount)) {
            return Optional.empty();
        }
        Quantity quantity = amount.quantity();
        return quantity.in(unit).map(Quantity::amount);
    }

    /** The day from which a figure counts: that of its point in time, else of its start; null if undated. */
    static @Nullable LocalDate day(Assertion assertion) {
        Validity validity = assertion.validity();
        Moment point = validity.pointInTime();
        return point != null ? point.first() : validity.earliest();
    }

    /** The days that the figure covers, or null if it is undated. */
    static @Nullable Period period(Assertion assertion) {
        Validity validity = assertion.validity();
        Moment point = validity.pointInTime();
        if (point != null) {
            return point.period();
        }
        return validity.isDated() ? new Period(validity.earliest(), validity.latest()) : null;
    }

    /** {@code 137 on 24 March 2024; 145 on 27 May 2024}. */
    static String series(Collection<Assertion> figures, Case given) {
        List<String> parts = figures.stream()
                .sorted(BY_DATE)
                .map(a -> given.say(a.value()) + when(a))
                .distinct()
                .toList();
        return String.join("; ", parts);
    }

    static String when(Assertion assertion) {
        Validity validity = assertion.validity();
        Moment point = validity.pointInTime();
        String when = point != null
                ? (point.precision() == org.bluepencil.value.Precision.DAY ? "on " : "in ") + point.inWords()
                : validity.inWords();
        return when.isEmpty() ? "" : " " + when;
    }
}
