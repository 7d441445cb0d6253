package org.bluepencil.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one thing measured several times gave. */
final class Figures {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
        values.sort(null);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    double median() {
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }

    /** As one figure of growth. */
    GrowthResults.Figure as(long size, String what, LocalDate date, double load) {
        return new GrowthResults.Figure(
                size, what, median(), values.get(0), values.get(values.size() - 1), values.size(), date, load);
    }

    /** Cells of a table: median, spread, number of runs. */
    String cells(String format) {
        return String.format(
                Locale.ROOT,
                format + " | " + format + " to " + format + " | %d",
                median(),
                values.get(0),
                values.get(values.size() - 1),
                values.size());
    }
}
