package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Period;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one definition: one measure as one source counts it. Only figures of one series are set against each
 * other.
 */
record Series(PropertyId measure, String source, List<Assertion> figures) {

    /** Every series among the figures, in the order of measure and source. */
    static List<Series> of(Case given, List<Assertion> figures) {
        List<PropertyId> wanted = given.frame().measures();
        Map<String, Series> series = new TreeMap<>();
        for (Assertion figure : figures) {
            PropertyId measure = figure.statement().property();
            boolean asked = wanted.isEmpty() || wanted.contains(measure);
            if (!asked || !(figure.value() instanceof Value.Amount amount)) {
                continue;
            }
            String source = figure.statement().citation().source();
            String key =
                    measure + "\n" + source + "\n" + amount.quantity().unit().dimension();
            series.computeIfAbsent(key, k -> new Series(measure, source, new ArrayList<>()))
                    .figures()
                    .add(figure);
        }
        return List.copyOf(series.values());
    }

    /** Whom a figure concerns: the partner where it names one, else the subject. */
    static EntityId concerns(Assertion figure) {
        return partner(figure).orElse(figure.subject());
    }

    static Optional<EntityId> partner(Assertion figure) {
        return figure.statement()
                .qualifier(Dossier.PARTNER)
                .filter(Value.Entity.class::isInstance)
                .map(v -> ((Value.Entity) v).id());
    }

    /** The stretches of time that the series has figures for, the newest first; none for undated figures. */
    List<Period> periods() {
        return figures.stream()
                .map(Figures::period)
                .filter(java.util.Objects::nonNull)
                .filter(p -> p.from() != null && p.to() != null)
                .distinct()
                .sorted(Comparator.comparing(Series::end)
                        .thenComparing(Series::begin)
                        .reversed())
                .toList();
    }

    private static java.time.LocalDate end(Period period) {
        return period.to() == null ? java.time.LocalDate.MAX : period.to();
    }

    private static java.time.LocalDate begin(Period period) {
        return period.from() == null ? java.time.LocalDate.MIN : period.from();
    }

    /** The figures of exactly that stretch; of the undated ones for null. */
    List<Assertion> in(@Nullable Period period) {
        return figures.stream()
                .filter(f -> java.util.Objects.equals(Figures.period(f), period))
                .toList();
    }

    /** The figure of an entity in that stretch. */
    Optional<Assertion> of(EntityId entity, @Nullable Period period) {
        return in(period).stream().filter(f -> concerns(f).equals(entity)).findFirst();
    }

    /** Whether the figures themselves are per cents: by their unit, or by the name of a measure such as export-share. */
    boolean isShare() {
        Unit.Dimension dimension = unit().dimension();
        boolean named = dimension == Unit.Dimension.COUNT && measure.id().endsWith("-share");
        return named || dimension == Unit.Dimension.PERCENT;
    }

    Unit unit() {
        return figures.get(0).value() instanceof Value.Amount amount
                ? amount.quantity().unit()
                : Unit.ONE;
    }

    BigDecimal amount(Assertion figure) {
        return Figures.in(unit(), figure).orElse(BigDecimal.ZERO);
    }

    /** {@code trade-value 2023, Bureau of Statistics}. */
    String name(@Nullable Period period) {
        String label = org.bluepencil.names.PropertyLabels.of(measure);
        String when = period == null ? "" : " " + when(period);
        return label + when + ", " + figures.get(0).statement().citation().sourceName();
    }

    static String when(Period period) {
        if (period.from() == null || period.to() == null) {
            return period.toString();
        }
        boolean year = period.from().getDayOfYear() == 1
                && period.to().equals(period.from().plusYears(1).minusDays(1));
        return year ? Integer.toString(period.from().getYear()) : period.from() + " to " + period.to();
    }
}
