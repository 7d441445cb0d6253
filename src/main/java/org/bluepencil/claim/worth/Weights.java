package org.bluepencil.claim.worth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluepencil.claim.Worth;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;

/** A weight for each signal and one for all sentences: a logistic model, read from {@code weights.csv} or fitted anew. */
public final class Weights {
    private static final String RESOURCE = "weights.csv";
    /** The weight that every sentence has. */
    static final String ALWAYS = "always";

    private static final class Packed {
        static final Weights WEIGHTS = read();
    }

    private final SortedMap<String, Double> weights;

    Weights(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
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
        double sum = weights.getOrDefault(ALWAYS, 0.0);
        for (Map.Entry<String, Double> signal : signals.entrySet()) {
            sum += weights.getOrDefault(signal.getKey(), 0.0) * signal.getValue();
        }
        return new Worth(1 / (1 + Math.exp(-sum)));
    }

    /** As the file has them: a line for each signal, in alphabetical order, to four digits. */
    public String csv() {
        StringBuilder csv = new StringBuilder("signal,weight\n");
        weights.forEach((name, weight) -> csv.append(String.format(Locale.ROOT, "%s,%.4f%n", name, weight)));
        return csv.toString().replace("\r", "");
    }

    private static Weights read() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Double> weights = new TreeMap<>();
            for (String line : lines.lines().skip(1).toList()) {
                int comma = line.indexOf(',');
                weights.put(line.substring(0, comma), Double.parseDouble(line.substring(comma + 1)));
            }
            return new Weights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
