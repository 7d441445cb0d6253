package org.bluepencil.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures how time and memory grow with the knowledge and with the archive, and writes the page and the plot of it.
 *
 * <p>Runs with {@code mvn -q -Pbench -DskipTests verify}: {@code -Dbench.shapes=FILE} names the file of whole entities from
 * which more are made up, {@code -Dbench.entities=10000,500000} the sizes to measure, {@code -Dbench.articles=10,100,1000}
 * those of archives, and {@code -Dbench.work=DIR} keeps the indexes, so that look-ups and checks can be measured again. Without
 * sizes, nothing is measured here, and the page is written from what was measured before.
 */
public final class GrowthBenchmark {
    private static final Path RESULTS = Path.of("src/docs/growth.csv");

    private GrowthBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        GrowthResults results = GrowthResults.read(RESULTS);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        KnowledgeGrowth.Measured measured = (size, what, figures) -> {
            results.put(figures.as(size, what, today, load()));
            System.err.println(size + " " + what + ": " + figures.cells("%.2f"));
        };
        String kept = System.getProperty("bench.work", "");
        Path work = kept.isEmpty()
                ? Files.createTempDirectory("bluepencil-growth")
                : Files.createDirectories(Path.of(kept));
        List<Long> entities = sizes("bench.entities");
        if (!entities.isEmpty()) {
            KnowledgeGrowth knowledge =
                    new KnowledgeGrowth(EntityShape.read(Path.of(required("bench.shapes"))), work, measured);
            for (long count : entities) {
                knowledge.measure(count);
                results.write(RESULTS);
            }
        }
        ArchiveGrowth archives =
                new ArchiveGrowth(Path.of(System.getProperty("bench.article", "claims/summit.html")), work, measured);
        for (long count : sizes("bench.articles")) {
            archives.measure(count);
            results.write(RESULTS);
        }
        if (kept.isEmpty()) {
            KnowledgeGrowth.remove(work);
        }
        write("growth.md", new GrowthPage(results, Runtime.getRuntime().availableProcessors()).text());
        write("growth.svg", GrowthPlot.of(results));
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(RESULTS.resolveSibling(name), text, StandardCharsets.UTF_8);
    }

    private static List<Long> sizes(String property) {
        return Stream.of(System.getProperty(property, "").split(","))
                .filter(s -> !s.isBlank())
                .map(s -> Long.parseLong(s.strip()))
                .toList();
    }

    private static String required(String property) {
        String value = System.getProperty(property, "");
        if (value.isEmpty()) {
            throw new IllegalStateException(
                    "give -D" + property + "=FILE: whole entities, one a line, packed with gzip");
        }
        return value;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
