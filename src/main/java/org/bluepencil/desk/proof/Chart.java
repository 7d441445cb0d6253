package org.bluepencil.desk.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.report.Visible;
import org.bluepencil.value.Moment;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.bluepencil.verdict.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The figures over time among which a verdict was found, as one source gives them, and what the article says of them: to be
 * drawn, and to be read as a table.
 *
 * @param unit of all figures, or the empty string
 * @param points in the order of time
 * @param said what the article says, or null where it is no figure of a known time
 */
record Chart(String title, String unit, String source, List<Point> points, @Nullable Said said) {
    private static final int LEAST = 2;
    private static final int MOST = 60;

    /**
     * One figure.
     *
     * @param time as the source tells it: {@code 2021}, {@code 2021-06}
     * @param year of it, with a fraction for the day, to place it by
     * @param decides whether the verdict cites it
     */
    record Point(String time, double year, BigDecimal value, String words, boolean decides) {}

    /** The article's own figure, in the unit of the others, a range where it gives one. */
    record Said(double year, BigDecimal low, BigDecimal high, String words) {}

    private record Series(String subject, String property, Unit unit, String source) {}

    /** The longest series that one source has, the one that the verdict cites where two are as long. */
    static Optional<Chart> of(Judgement judgement) {
        Map<Series, Map<String, Point>> all = new LinkedHashMap<>();
        for (Assertion figure : judgement.figures()) {
            Moment time = time(figure);
            if (figure.value() instanceof Value.Amount amount && time != null) {
                Quantity quantity = amount.quantity();
                Series series = new Series(
                        figure.subject().id() + figure.statement().qualifiers(),
                        figure.statement().property().id(),
                        quantity.unit(),
                        figure.statement().citation().sourceName());
                Point point = new Point(
                        time.toString(),
                        year(time),
                        quantity.amount(),
                        quantity.inWords(),
                        judgement.evidence().contains(figure));
                all.computeIfAbsent(series, s -> new LinkedHashMap<>())
                        .merge(point.time(), point, (one, other) -> one.decides() ? one : other);
            }
        }
        return all.entrySet().stream()
                .filter(e -> e.getValue().size() >= LEAST)
                .max(Comparator.<Map.Entry<Series, Map<String, Point>>>comparingInt(
                                e -> e.getValue().size())
                        .thenComparingInt(e -> (int) e.getValue().values().stream()
                                .filter(Point::decides)
                                .count()))
                .map(e -> chart(judgement.claim(), e.getKey(), e.getValue()));
    }

    private static Chart chart(Claim claim, Series series, Map<String, Point> byTime) {
        List<Point> points = new ArrayList<>(byTime.values());
        points.sort(Comparator.comparingDouble(Point::year));
        List<Point> shown = points.subList(Math.max(0, points.size() - MOST), points.size());
        Frame frame = claim.frame();
        String title = claim.form().subject().label() + (frame == null ? "" : ", " + frame.label());
        return new Chart(
                Visible.line(title),
                series.unit().symbol(),
                Visible.line(series.source()),
                List.copyOf(shown),
                said(claim, series.unit()));
    }

    private static @Nullable Said said(Claim claim, Unit unit) {
        Period period = claim.time().period();
        if (claim.form() instanceof Form.Fact fact
                && fact.value() instanceof Claimed.Number number
                && period != null
                && period.from() != null) {
            NumberReading reading = number.reading();
            Optional<Quantity> low = Quantity.of(reading.low(), reading.unit()).in(unit);
            Optional<Quantity> high =
                    Quantity.of(reading.high(), reading.unit()).in(unit);
            if (low.isPresent() && high.isPresent()) {
                return new Said(
                        year(period.from()), low.get().amount(), high.get().amount(), Visible.line(claim.text()));
            }
        }
        return null;
    }

    private static @Nullable Moment time(Assertion assertion) {
        Moment at = assertion.validity().pointInTime();
        return at == null ? assertion.validity().start() : at;
    }

    private static double year(Moment time) {
        return year(time.first());
    }

    private static double year(java.time.LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / 366.0;
    }
}
