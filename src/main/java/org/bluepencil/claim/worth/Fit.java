package org.bluepencil.claim.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits weights to sentences whose worth was told, by Newton's method on the logistic loss. Large weights cost, so that what few
 * sentences show counts little. The same sentences in the same order give the same weights.
 */
public final class Fit {
    private static final int STEPS = 60;
    private static final double CLOSE = 1e-8;
    /** What holds for every sentence is known well: its weight costs next to nothing. */
    private static final double FREE = 1e-6;

    private final List<String> names;
    private final double cost;

    private Fit(List<String> names, double cost) {
        this.names = names;
        this.cost = cost;
    }

    /**
     * A sentence to learn from.
     *
     * @param worth 0 to 1
     */
    public record Example(SortedMap<String, Double> signals, double worth) {}

    /**
     * The weights that fit the examples best.
     *
     * @param cost of the square of a weight, above 0
     */
    public static Weights of(List<Example> examples, double cost) {
        TreeSet<String> names = new TreeSet<>();
        examples.forEach(e -> names.addAll(e.signals().keySet()));
        List<String> all = new ArrayList<>(names);
        all.add(Weights.ALWAYS);
        return new Fit(all, cost).fitted(examples);
    }

    private Weights fitted(List<Example> examples) {
        List<double[]> rows = examples.stream().map(e -> row(e.signals())).toList();
        double[] weights = new double[names.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] change = change(rows, examples, weights);
            double largest = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < CLOSE) {
                break;
            }
        }
        Map<String, Double> named = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            named.put(names.get(i), weights[i]);
        }
        return new Weights(named);
    }

    private double[] row(SortedMap<String, Double> signals) {
        double[] row = new double[names.size()];
        for (int i = 0; i < row.length - 1; i++) {
            row[i] = signals.getOrDefault(names.get(i), 0.0);
        }
        row[row.length - 1] = 1;
        return row;
    }

    /** Newton's step: the gradient over the curvature. */
    private double[] change(List<double[]> rows, List<Example> examples, double[] weights) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            double price = i == size - 1 ? FREE : cost;
            gradient[i] = price * weights[i];
            curvature[i][i] = price;
        }
        for (int r = 0; r < rows.size(); r++) {
            double[] row = rows.get(r);
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += row[i] * weights[i];
            }
            double told = 1 / (1 + Math.exp(-sum));
            double error = told - examples.get(r).worth();
            for (int i = 0; i < size; i++) {
                gradient[i] += error * row[i];
                for (int j = 0; j < size && row[i] != 0; j++) {
                    curvature[i][j] += told * (1 - told) * row[i] * row[j];
                }
            }
        }
        return solved(curvature, gradient);
    }

    /** Solves a system whose matrix is symmetric and positive: by elimination, without a change of rows. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int p = 0; p < size; p++) {
            for (int r = p + 1; r < size; r++) {
                double factor = matrix[r][p] / matrix[p][p];
                for (int c = p; c < size && factor != 0; c++) {
                    matrix[r][c] -= factor * matrix[p][c];
                }
                right[r] -= factor * right[p];
            }
        }
        double[] result = new double[size];
        for (int r = size - 1; r >= 0; r--) {
            double sum = right[r];
            for (int c = r + 1; c < size; c++) {
                sum -= matrix[r][c] * result[c];
            }
            result[r] = sum / matrix[r][r];
        }
        return result;
    }
}
