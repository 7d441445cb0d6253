package org.bluepencil.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bluepencil.verdict.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on one set.
 *
 * @param about what was done, in one sentence
 * @param items how many lines were judged
 * @param figures in the order of the table
 * @param errors one object for each wrong item, with its trace
 * @param reached how often verdicts were right, by the way in which they were reached; null where the set labels none
 */
record SetResult(
        String set,
        String about,
        int items,
        List<Figure> figures,
        List<ObjectNode> errors,
        @Nullable Calibration reached) {
    SetResult(String set, String about, int items, List<Figure> figures, List<ObjectNode> errors) {
        this(set, about, items, figures, errors, null);
    }

    SetResult {
        figures = List.copyOf(figures);
        errors = List.copyOf(errors);
    }

    SetResult reached(Calibration ways) {
        return new SetResult(set, about, items, figures, errors, ways);
    }

    /**
     * One figure beside what is known.
     *
     * @param name as the JSON names it
     * @param low the lower end of its 95 % interval; NaN for a plain count
     * @param high the upper end
     * @param floor what a trivial method reaches, or the empty string
     * @param best the best figure known, or the empty string
     */
    record Figure(String name, double value, double low, double high, String floor, String best) {

        static Figure count(String name, double value) {
            return new Figure(name, value, Double.NaN, Double.NaN, "", "");
        }

        /** A figure over items, with its interval. */
        static <T> Figure of(String name, List<T> items, ToDoubleFunction<List<T>> measure) {
            double[] ends = Verdicts.interval(items, measure);
            return new Figure(name, measure.applyAsDouble(items), ends[0], ends[1], "", "");
        }

        Figure beside(String below, String above) {
            return new Figure(name, value, low, high, below, above);
        }
    }
}
