package org.bluepencil.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Counts what was found against what should have been, unit by unit, with intervals over the units. */
final class Found {
    private record Unit(int hit, int told, int gold) {}

    private final List<Unit> units = new ArrayList<>();
    private final List<ObjectNode> errors = new ArrayList<>();

    void add(int hit, int told, int gold) {
        units.add(new Unit(hit, told, gold));
    }

    void error(ObjectNode error) {
        errors.add(error);
    }

    List<ObjectNode> errors() {
        return errors;
    }

    int size() {
        return units.size();
    }

    private static double precision(List<Unit> s) {
        return ratio(sum(s, 0), sum(s, 1));
    }

    private static double recall(List<Unit> s) {
        return ratio(sum(s, 0), sum(s, 2));
    }

    private static double f1(List<Unit> s) {
        return ratio(2 * sum(s, 0), sum(s, 1) + sum(s, 2));
    }

    private static long sum(List<Unit> s, int which) {
        long sum = 0;
        for (Unit unit : s) {
            sum += which == 0 ? unit.hit() : which == 1 ? unit.told() : unit.gold();
        }
        return sum;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    double f1() {
        return f1(units);
    }

    double precision() {
        return precision(units);
    }

    double recall() {
        return recall(units);
    }

    List<SetResult.Figure> figures(String floor, String best) {
        double[] p = Verdicts.interval(units, Found::precision);
        double[] r = Verdicts.interval(units, Found::recall);
        double[] f = Verdicts.interval(units, Found::f1);
        return List.of(
                SetResult.Figure.count("told", (double) sum(units, 1)),
                SetResult.Figure.count("gold", (double) sum(units, 2)),
                new SetResult.Figure("precision", precision(units), p[0], p[1], "", ""),
                new SetResult.Figure("recall", recall(units), r[0], r[1], "", ""),
                new SetResult.Figure("f1", f1(units), f[0], f[1], floor, best));
    }
}
