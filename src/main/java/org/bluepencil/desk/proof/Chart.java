package org.bluepencil.desk.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.report.Visible;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Value;
import org.bluepencil.verdict.Judgement;

/**
 * Figures over time that a verdict rests on, where there are several of one measure: to be drawn, and to be read as a table.
 *
 * @param unit of all figures, or the empty string
 * @param points in the order of time
 */
record Chart(String title, String unit, List<Point> points) {
    private static final int LEAST = 2;
    private static final int MOST = 60;

    /**
     * One figure.
     *
     * @param time as the source tells it: {@code 2021}, {@code 2021-06}
     * @param year of it, with a fraction for the month, to place it by
     */
    record Point(String time, double year, BigDecimal value, String words) {}

    private record Series(String subject, String property, String unit) {}

    /** The longest series in the evidence. */
    static Optional<Chart> of(Judgement judgement) {
        Map<Series, Map<String, Point>> all = new LinkedHashMap<>();
        for (Assertion assertion : judgement.evidence()) {
            Moment time = time(assertion);
            if (assertion.value() instanceof Value.Amount amount && time != null) {
                Quantity figure = amount.quantity();
                Series series = new Series(
                        assertion.subject().id() + assertion.statement().qualifiers(),
                        assertion.statement().property().id(),
                        figure.unit().symbol());
                all.computeIfAbsent(series, s -> new LinkedHashMap<>())
                        .putIfAbsent(
                                time.toString(),
                                new Point(time.toString(), year(time), figure.amount(), figure.inWords()));
            }
        }
        return all.entrySet().stream()
                .filter(e -> e.getValue().size() >= LEAST)
                .max(Comparator.comparingInt(e -> e.getValue().size()))
                .map(e -> chart(judgement, e.getKey(), e.getValue()));
    }

    private static Chart chart(Judgement judgement, Series series, Map<String, Point> byTime) {
        List<Point> points = new ArrayList<>(byTime.values());
        points.sort(Comparator.comparingDouble(Point::year));
        List<Point> shown = points.subList(Math.max(0, points.size() - MOST), points.size());
        String title = judgement.claim().form().subject().label();
        return new Chart(Visible.line(title), series.unit(), List.copyOf(shown));
    }

    private static @org.jspecify.annotations.Nullable Moment time(Assertion assertion) {
        Moment at = assertion.validity().pointInTime();
        return at == null ? assertion.validity().start() : at;
    }

    private static double year(Moment time) {
        return time.year() + (time.first().getDayOfYear() - 1) / 366.0;
    }
}
