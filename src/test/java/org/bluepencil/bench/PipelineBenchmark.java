package org.bluepencil.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;

/**
 * Measures how fast the built program starts and how much it reads, side by side in one run, and writes the page of results.
 *
 * <p>Run with {@code mvn -q -Pbench -DskipTests verify}; {@code -Dbench.article=FILE} measures another article.
 */
public final class PipelineBenchmark {
    private static final Path PAGE = Path.of("src/docs/performance.md");

    private PipelineBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path article = Path.of(System.getProperty("bench.article", "claims/summit.html"));
        double load = load();
        Starts starts = new Starts(article, Files.createTempDirectory("bluepencil-bench"));
        starts.measure();
        Throughput throughput = new Throughput();
        throughput.measure(Articles.read(article, ReadingOptions.NONE));
        String page = page(article, starts, throughput, load, load());
        Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        System.out.println(page);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String resident(Figures megabytes) {
        return megabytes.isEmpty()
                ? ""
                : " A launched check holds at most %.0f MB in memory (median; bound 1024)."
                        .formatted(megabytes.median());
    }

    private static String page(Path article, Starts starts, Throughput throughput, double before, double after) {
        return """
                # Performance

                Written by `mvn -q -Pbench -DskipTests verify` (`-Dbench.article=FILE` measures another article). The lines of a table
                were measured in turn, one after the other and again, so that a busy minute falls on all of them: the ratios
                say more than the figures.

                Measured on %s: %d cores, %s %s, Java %s, the article %s.
                Load of the machine before %.1f, after %.1f; above the number of cores, other work took part of every figure.

                ## Start

                Wall time of a process from its start to its end, seconds.

                | command | median | spread | runs | bound |
                |---|---|---|---|---|
                | `java -jar target/bluepencil.jar check`, to finished HTML | %s | |
                | `target/bluepencil check`, to finished HTML | %s | 2.5, goal 1.5 |
                | `target/bluepencil explain confirmed` | %s | |
                | `target/bluepencil --help` | %s | 0.3 |

                The launcher takes %.2f of the time of plain Java.%s

                ## Throughput

                Sentences a second, all warm. The article is the same in each round, so what is kept of names and entities is
                found again.

                | what | median | spread | runs | bound |
                |---|---|---|---|---|
                | parser alone, one thread | %s | |
                | whole pipeline, one thread | %s | 100, goal 400 |
                | whole pipeline, two threads | %s | |
                | pipeline / parser | %s | 0.7 |
                | two threads / one | %s | 1.6 |

                Heap in use after a collection, both readers' models in it: %.0f MB.
                """
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.runtime.version"),
                        article.getFileName(),
                        before,
                        after,
                        starts.plainCheck.cells("%.2f"),
                        starts.launchedCheck.cells("%.2f"),
                        starts.launchedExplain.cells("%.2f"),
                        starts.launchedHelp.cells("%.2f"),
                        starts.launchedCheck.median() / starts.plainCheck.median(),
                        resident(starts.residentOfCheck),
                        throughput.parser.cells("%.0f"),
                        throughput.pipeline.cells("%.0f"),
                        throughput.twoThreads.cells("%.0f"),
                        throughput.ofParser.cells("%.2f"),
                        throughput.ofOneThread.cells("%.2f"),
                        throughput.heap);
    }
}
