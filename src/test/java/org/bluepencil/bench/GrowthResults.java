package org.bluepencil.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What was measured of growth, kept as a table beside the page, because the largest size takes long and is not measured each
 * time: a size that is measured anew replaces what was measured of it before.
 */
final class GrowthResults {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setHeader("size", "what", "median", "least", "most", "runs", "date", "load")
            .setSkipHeaderRecord(true)
            .get();

    /**
     * One figure.
     *
     * @param what with its unit, such as {@code index seconds}
     * @param load of the machine when it was measured; above the number of cores, other work took part of the figure
     */
    record Figure(
            long size, String what, double median, double least, double most, int runs, LocalDate date, double load) {}

    private record Key(long size, String what) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::size).thenComparing(Key::what);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final TreeMap<Key, Figure> figures = new TreeMap<>();

    static GrowthResults read(Path file) throws IOException {
        GrowthResults results = new GrowthResults();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                for (CSVRecord row : FORMAT.parse(reader)) {
                    results.put(new Figure(
                            Long.parseLong(row.get("size")),
                            row.get("what"),
                            Double.parseDouble(row.get("median")),
                            Double.parseDouble(row.get("least")),
                            Double.parseDouble(row.get("most")),
                            Integer.parseInt(row.get("runs")),
                            LocalDate.parse(row.get("date")),
                            Double.parseDouble(row.get("load"))));
                }
            }
        }
        return results;
    }

    void write(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter table =
                new CSVPrinter(text, FORMAT.builder().setSkipHeaderRecord(false).get())) {
            for (Figure f : figures.values()) {
                table.printRecord(
                        f.size(),
                        f.what(),
                        rounded(f.median()),
                        rounded(f.least()),
                        rounded(f.most()),
                        f.runs(),
                        f.date(),
                        rounded(f.load()));
            }
        }
        Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    }

    /** Four digits are more than any of them holds. */
    private static String rounded(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    void put(Figure figure) {
        figures.put(new Key(figure.size(), figure.what()), figure);
    }

    Optional<Figure> get(long size, String what) {
        return Optional.ofNullable(figures.get(new Key(size, what)));
    }

    /** The figures of one thing, by size. */
    List<Figure> of(String what) {
        List<Figure> found = new ArrayList<>();
        figures.values().forEach(f -> {
            if (f.what().equals(what)) {
                found.add(f);
            }
        });
        return found;
    }
}
