package org.bluepencil.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.verdict.Calibration;
import org.bluepencil.verdict.WilsonInterval;

/**
 * Sums what the sets showed of verdicts, by the way in which they were reached: {@code Calibrate FOLDER CALIBRATION.csv}, where the folder is
 * the {@code --out} of a run of {@code bench}. Prints how the probabilities that the other sets give fit each set.
 */
public final class Calibrate {
    /** The end of the name of the file in which a set's counts stand. */
    static final String WAYS = ".ways.csv";

    private static final List<Double> BINS = List.of(0.0, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0);

    private Calibrate() {}

    /** Reads the folder, writes the sum. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the folder that bench wrote to, and the file to write");
        }
        SortedMap<String, Calibration> sets = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.filter(f -> f.toString().endsWith(WAYS)).sorted().toList();
        }
        for (Path file : files) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                sets.put(file.getFileName().toString().replace(WAYS, ""), Calibration.read(lines));
            }
        }
        Files.writeString(Path.of(arguments[1]), without(sets, "").csv());
        reliability(sets, System.out);
    }

    private static Calibration without(SortedMap<String, Calibration> sets, String left) {
        Calibration sum = new Calibration();
        sets.forEach((set, counts) -> {
            if (!set.equals(left)) {
                sum.addAll(counts);
            }
        });
        return sum;
    }

    /** The verdicts of a bin of probabilities: how many, their mean probability, how many were right. */
    private static final class Bin {
        private int of;
        private int right;
        private double told;
    }

    private static void reliability(SortedMap<String, Calibration> sets, PrintStream out) {
        SortedMap<Double, Bin> bins = new TreeMap<>();
        sets.forEach((set, counts) -> {
            Calibration others = without(sets, set);
            counts.counts().forEach((kind, count) -> {
                double probability = others.probability(kind);
                double floor = BINS.stream().filter(b -> b <= probability).reduce(0.0, Math::max);
                Bin bin = bins.computeIfAbsent(floor, b -> new Bin());
                bin.of += count.of();
                bin.right += count.right();
                bin.told += probability * count.of();
            });
        });
        out.println(
                "| probability from the other sets | verdicts | mean probability | right | interval of 95 per cent |\n"
                        + "|---|---|---|---|---|");
        bins.forEach((floor, bin) -> {
            WilsonInterval ends = WilsonInterval.of(bin.right, bin.of);
            out.printf(
                    Locale.ROOT,
                    "| %.3f and up | %d | %.4f | %.4f | %.4f to %.4f |%n",
                    floor,
                    bin.of,
                    bin.told / bin.of,
                    (double) bin.right / bin.of,
                    ends.low(),
                    ends.high());
        });
    }
}
