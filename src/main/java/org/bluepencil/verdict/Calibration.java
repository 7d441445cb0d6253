package org.bluepencil.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How often verdicts were right on public sets, by the way in which they were reached: counts, from which a probability is
 * taken. A kind of way with few verdicts leans on its kin (the same sense, reading and lead under any rule), and that on all of its
 * sense, each as if it had shown 20 verdicts. Many right verdicts in a row do not show that none will be wrong: no probability is
 * above what the counts bear with 95 % confidence. The card is {@code src/docs/confidence.md}.
 */
public final class Calibration {
    private static final String RESOURCE = "calibration.csv";
    private static final double LEAN = 20;
    private static final String DENIES = "denies";

    private static final class Packed {
        static final Calibration CALIBRATION = read();
    }

    /** How many verdicts there were, and how many of them were right. */
    public record Count(int right, int of) {
        private Count plus(Count other) {
            return new Count(right + other.right, of + other.of);
        }

        /** The share of right verdicts that the count bears. */
        private double borne() {
            return WilsonInterval.of(right, of).low();
        }
    }

    private final SortedMap<Way.Kind, Count> counts = new TreeMap<>();

    /** The counts that come with the program. */
    static Calibration packed() {
        return Packed.CALIBRATION;
    }

    /** Counts a verdict. */
    public void add(Way.Kind kind, boolean right) {
        add(kind, new Count(right ? 1 : 0, 1));
    }

    /** Adds all that another has counted. */
    public void addAll(Calibration other) {
        other.counts.forEach(this::add);
    }

    private void add(Way.Kind kind, Count count) {
        counts.merge(kind, count, Count::plus);
    }

    public SortedMap<Way.Kind, Count> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** How far a verdict that was reached this way can be relied on. */
    Confidence of(Way way) {
        Count own = sum(way.kind()::equals);
        return new Confidence(way, probability(way.kind()), own.right(), own.of());
    }

    /** The probability, 0 to 1, that a verdict of this kind is right. */
    public double probability(Way.Kind kind) {
        Count all = sum(k -> k.denies() == kind.denies());
        Count kin = sum(k -> k.denies() == kind.denies() && k.reading() == kind.reading() && k.lead() == kind.lead());
        Count own = sum(kind::equals);
        double base = (all.right() + 1.0) / (all.of() + 2.0);
        double borne = Math.max(own.borne(), Math.max(kin.borne(), all.borne()));
        return Math.min(leaning(own, leaning(kin, base)), borne);
    }

    private static double leaning(Count count, double on) {
        return (count.right() + LEAN * on) / (count.of() + LEAN);
    }

    private Count sum(Predicate<Way.Kind> like) {
        return counts.entrySet().stream()
                .filter(e -> like.test(e.getKey()))
                .map(Map.Entry::getValue)
                .reduce(new Count(0, 0), Count::plus);
    }

    /** As the file has them: a line for each kind, in order. */
    public String csv() {
        StringBuilder csv = new StringBuilder("says,reading,lead,rule,right,of\n");
        counts.forEach((kind, count) -> csv.append(String.join(
                        ",",
                        kind.denies() ? DENIES : "matches",
                        id(kind.reading()),
                        id(kind.lead()),
                        kind.rule(),
                        String.valueOf(count.right()),
                        String.valueOf(count.of())))
                .append('\n'));
        return csv.toString();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #csv()} wrote. */
    public static Calibration read(Reader csv) throws IOException {
        Calibration calibration = new Calibration();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(csv)) {
            calibration.add(
                    new Way.Kind(
                            row.get("says").equals(DENIES),
                            Way.Reading.valueOf(row.get("reading").toUpperCase(Locale.ROOT)),
                            Way.Lead.valueOf(row.get("lead").toUpperCase(Locale.ROOT)),
                            row.get("rule")),
                    new Count(Integer.parseInt(row.get("right")), Integer.parseInt(row.get("of"))));
        }
        return calibration;
    }

    private static Calibration read() {
        try (InputStream in = Calibration.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
