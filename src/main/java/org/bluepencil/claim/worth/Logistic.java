package org.bluepencil.claim.worth;

import java.util.List;

/** Fits one logistic model by Newton's method, each step found by conjugate gradients, for rows of which few places are not 0. */
final class Logistic {
    private static final int STEPS = 60;
    private static final double CLOSE = 1e-6;
    private static final int INNER_STEPS = 400;
    private static final double INNER_CLOSE = 1e-16;
    /** What holds for every sentence is known well: its weight costs next to nothing. */
    private static final double FREE = 1e-6;

    private final List<Row> rows;
    private final int size;
    private final double cost;

    /**
     * @param size how many weights there are; the last is the one that every row has
     * @param cost of the square of a weight, above 0
     */
    Logistic(List<Row> rows, int size, double cost) {
        this.rows = rows;
        this.size = size;
        this.cost = cost;
    }

    /** The places of a row that are not 0, and what stands there. */
    static final class Row {
        private final int[] places;
        private final double[] strengths;

        Row(int[] places, double[] strengths) {
            this.places = places;
            this.strengths = strengths;
        }

        double times(double[] weights) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[places[i]] * strengths[i];
            }
            return sum;
        }

        void addTo(double[] sums, double factor) {
            for (int i = 0; i < places.length; i++) {
                sums[places[i]] += factor * strengths[i];
            }
        }
    }

    /** The weights that make what was told of the rows likeliest, less what they cost. */
    double[] fitted(boolean[] told) {
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] change = change(told, weights);
            double largest = 0;
            for (int i = 0; i < size; i++) {
                weights[i] -= change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < CLOSE) {
                break;
            }
        }
        return weights;
    }

    /** Newton's step: the gradient over the curvature. */
    private double[] change(boolean[] told, double[] weights) {
        double[] gradient = priced(weights);
        double[] bends = new double[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            double likely = Weights.logistic(rows.get(r).times(weights));
            bends[r] = likely * (1 - likely);
            rows.get(r).addTo(gradient, likely - (told[r] ? 1 : 0));
        }
        return solved(bends, gradient);
    }

    private double[] priced(double[] weights) {
        double[] prices = new double[size];
        for (int i = 0; i < size; i++) {
            prices[i] = (i == size - 1 ? FREE : cost) * weights[i];
        }
        return prices;
    }

    private double[] curved(double[] bends, double[] direction) {
        double[] curved = priced(direction);
        for (int r = 0; r < rows.size(); r++) {
            rows.get(r).addTo(curved, bends[r] * rows.get(r).times(direction));
        }
        return curved;
    }

    /** What the curvature takes to the gradient. */
    private double[] solved(double[] bends, double[] gradient) {
        double[] result = new double[size];
        double[] rest = gradient.clone();
        double[] direction = gradient.clone();
        double left = product(rest, rest);
        double enough = left * INNER_CLOSE;
        for (int step = 0; step < INNER_STEPS && left > enough; step++) {
            double[] curved = curved(bends, direction);
            double length = left / product(direction, curved);
            for (int i = 0; i < size; i++) {
                result[i] += length * direction[i];
                rest[i] -= length * curved[i];
            }
            double next = product(rest, rest);
            for (int i = 0; i < size; i++) {
                direction[i] = rest[i] + next / left * direction[i];
            }
            left = next;
        }
        return result;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
