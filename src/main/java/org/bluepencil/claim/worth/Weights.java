package org.bluepencil.claim.worth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluepencil.claim.Worth;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;

/**
 * Two weights for each signal and two for all sentences: two logistic models over the same signals, read from {@code weights.csv} or
 * fitted anew. One tells how likely a sentence states a fact at all, the other how likely it is a claim; its worth is the mean of
 * both.
 */
public final class Weights {
    private static final String RESOURCE = "weights.csv";
    private static final double DIGITS = 1000;
    /** The weight that every sentence has. */
    static final String ALWAYS = "always";

    private static final class Packed {
        static final Weights WEIGHTS = read();
    }

    /** What a signal adds to the log odds that a sentence states a fact, and that it is a claim. */
    record Weight(double fact, double claim) {
        static final Weight NONE = new Weight(0, 0);
    }

    private final Map<String, Weight> weights;

    Weights(Map<String, Weight> weights) {
        this.weights = new HashMap<>(weights);
    }

    /** The weights that come with the program. */
    public static Weights packed() {
        return Packed.WEIGHTS;
    }

    /** How much a sentence asks to be checked. */
    public Worth of(Sentence sentence, List<Clause> clauses) {
        return of(Signals.of(sentence, clauses));
    }

    /** The same of its signals; one that the model does not know weighs nothing. */
    public Worth of(SortedMap<String, Double> signals) {
        Weight always = weight(ALWAYS);
        double fact = always.fact();
        double claim = always.claim();
        for (Map.Entry<String, Double> signal : signals.entrySet()) {
            Weight weight = weight(signal.getKey());
            fact += weight.fact() * signal.getValue();
            claim += weight.claim() * signal.getValue();
        }
        return new Worth((logistic(fact) + logistic(claim)) / 2);
    }

    private Weight weight(String signal) {
        return weights.getOrDefault(signal, Weight.NONE);
    }

    static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** As the file has them: a line for each signal, in alphabetical order, in thousandths. */
    public String csv() {
        StringBuilder csv = new StringBuilder("signal,fact,claim\n");
        new TreeMap<>(weights)
                .forEach((name, weight) -> csv.append(String.format(
                        Locale.ROOT,
                        "%s,%d,%d\n",
                        name,
                        Math.round(weight.fact() * DIGITS),
                        Math.round(weight.claim() * DIGITS))));
        return csv.toString();
    }

    private static Weights read() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Weight> weights = new HashMap<>();
            int line = csv.indexOf('\n') + 1;
            while (line < csv.length()) {
                int end = csv.indexOf('\n', line);
                int claim = csv.lastIndexOf(',', end);
                int fact = csv.lastIndexOf(',', claim - 1);
                weights.put(
                        csv.substring(line, fact),
                        new Weight(
                                Integer.parseInt(csv, fact + 1, claim, 10) / DIGITS,
                                Integer.parseInt(csv, claim + 1, end, 10) / DIGITS));
                line = end + 1;
            }
            return new Weights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
