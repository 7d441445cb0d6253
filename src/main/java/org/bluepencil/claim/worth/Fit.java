package org.bluepencil.claim.worth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits weights to sentences whose worth was told. Large weights cost, so that what few sentences show counts little; what next to
 * none shows has no weight at all. The same sentences in the same order give the same weights.
 */
public final class Fit {
    /** A signal of fewer sentences has no weight: a word that two of them have tells more of the two than of the word. */
    private static final int SEEN = 3;

    private Fit() {}

    /**
     * A sentence to learn from.
     *
     * @param worth 0 to 1
     */
    public record Example(SortedMap<String, Double> signals, double worth) {}

    /**
     * The weights that fit the examples best: a sentence of any worth states a fact, one of worth 1 is a claim.
     *
     * @param cost of the square of a weight, above 0
     */
    public static Weights of(List<Example> examples, double cost) {
        List<String> names = names(examples);
        Logistic model = new Logistic(rows(examples, names), names.size(), cost);
        double[] fact = model.fitted(told(examples, 0));
        double[] claim = model.fitted(told(examples, Math.nextDown(1.0)));
        Map<String, Weights.Weight> weights = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), new Weights.Weight(fact[i], claim[i]));
        }
        return new Weights(weights);
    }

    /** Which examples are worth more than that. */
    private static boolean[] told(List<Example> examples, double above) {
        boolean[] told = new boolean[examples.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = examples.get(i).worth() > above;
        }
        return told;
    }

    /** The signals that have a weight, in alphabetical order; last the one of all sentences. */
    private static List<String> names(List<Example> examples) {
        SortedMap<String, Integer> seen = new TreeMap<>();
        examples.forEach(e -> e.signals().keySet().forEach(name -> seen.merge(name, 1, Integer::sum)));
        seen.values().removeIf(count -> count < SEEN);
        List<String> names = new ArrayList<>(seen.keySet());
        names.add(Weights.ALWAYS);
        return names;
    }

    private static List<Logistic.Row> rows(List<Example> examples, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        List<Logistic.Row> rows = new ArrayList<>();
        for (Example example : examples) {
            SortedMap<String, Double> known = new TreeMap<>(example.signals());
            known.keySet().retainAll(places.keySet());
            known.put(Weights.ALWAYS, 1.0);
            rows.add(new Logistic.Row(
                    known.keySet().stream().mapToInt(places::get).toArray(),
                    known.values().stream().mapToDouble(v -> v).toArray()));
        }
        return rows;
    }
}
