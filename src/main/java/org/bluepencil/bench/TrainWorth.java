package org.bluepencil.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.claim.worth.Fit;
import org.bluepencil.claim.worth.Signals;
import org.bluepencil.claim.worth.Weights;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.SentenceReader;
import org.bluepencil.language.clause.Clauses;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.names.Names;
import org.bluepencil.source.Sources;

/**
 * Fits the weights of claim-worthiness: {@code TrainWorth FOLDER WEIGHTS.csv}. Each {@code .tsv} file of the folder has lines of a label
 * (claim, fact, none), a tabulator and a sentence. Prints how well the weights tell the labels of sentences that they were not
 * fitted to.
 */
public final class TrainWorth {
    private static final Map<String, Double> LABELS = Map.of("claim", 1.0, "fact", 0.5, "none", 0.0);
    /** Chosen on the self-written sentences: half or twice of it moves their figures by about one point. */
    private static final double COST = 2.0;

    private static final int FOLDS = 10;

    private final SentenceReader reader = Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader()));
    private final Names names;

    private TrainWorth(Names names) {
        this.names = names;
    }

    /** Reads the folder, fits, writes the weights. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected a folder of .tsv files and the file to write");
        }
        try (Sources shipped = Sources.open(new Sources.Choice(null, Path.of("/nowhere"), List.of()))) {
            List<Fit.Example> examples = new TrainWorth(shipped.names()).examples(Path.of(arguments[0]));
            report(examples, System.out);
            Files.writeString(Path.of(arguments[1]), Fit.of(examples, COST).csv());
        }
    }

    private List<Fit.Example> examples(Path folder) throws IOException {
        List<Fit.Example> examples = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String[] parts = line.split("\t", 2);
                Double worth = LABELS.get(parts[0]);
                if (parts.length != 2 || worth == null) {
                    throw new IllegalArgumentException(
                            file + ":" + number + ": expected claim, fact or none, a tabulator and a sentence");
                }
                examples.add(new Fit.Example(signals(parts[1]), worth));
            }
        }
        return examples;
    }

    /** The signals of a text; where it was cut in two, the stronger of each. */
    private SortedMap<String, Double> signals(String text) {
        SortedMap<String, Double> signals = new TreeMap<>();
        for (Sentence sentence : reader.read(Bench.article(new Bench.Text("t", text, null)), names)) {
            Signals.of(sentence, Clauses.of(sentence))
                    .forEach((name, strength) -> signals.merge(name, strength, Math::max));
        }
        return signals;
    }

    private static void report(List<Fit.Example> examples, PrintStream out) {
        Found claims = new Found();
        Found facts = new Found();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Fit.Example> known = new ArrayList<>();
            List<Fit.Example> held = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % FOLDS == fold ? held : known).add(examples.get(i));
            }
            Weights weights = Fit.of(known, COST);
            for (Fit.Example each : held) {
                count(claims, weights.of(each.signals()).isClaim(), each.worth() == 1);
                count(facts, weights.of(each.signals()).statesFact(), each.worth() > 0);
            }
        }
        out.printf(
                "%d sentences; on those held out: claims F1 %.3f, facts F1 %.3f%n",
                examples.size(), claims.f1(), facts.f1());
    }

    private static void count(Found found, boolean told, boolean gold) {
        found.add(told && gold ? 1 : 0, told ? 1 : 0, gold ? 1 : 0);
    }
}
