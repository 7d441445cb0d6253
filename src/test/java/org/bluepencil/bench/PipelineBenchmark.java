package org.bluepencil.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;

/**
 * Measures how fast the built program starts and how much it reads, side by side in one run, and writes the page of results.
 *
 * <p>Run with {@code mvn -q -Pbench -DskipTests verify}; {@code -Dbench.article=FILE} measures another article,
 * {@code -Dbench.soak=MINUTES} lets the pipeline run for so long and plots its heap.
 */
public final class PipelineBenchmark {
    private static final Path PAGE = Path.of("src/docs/performance.md");
    private static final Path PLOT = Path.of("src/docs/soak.svg");

    private PipelineBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path article = Path.of(System.getProperty("bench.article", "claims/summit.html"));
        double load = load();
        Starts starts = new Starts(article, Files.createTempDirectory("bluepencil-bench"));
        starts.measure();
        Article read = Articles.read(article, ReadingOptions.NONE);
        Throughput throughput = new Throughput();
        throughput.measure(read);
        Skipped skipped = new Skipped();
        String shares = skipped.measure(read).stream().map(Skipped.Share::row).collect(Collectors.joining());
        Live live = new Live(Files.createTempDirectory("bluepencil-live"));
        live.measure(read);
        String javas = javasSection(article);
        double soak = Double.parseDouble(System.getProperty("bench.soak", "0"));
        String soaked = soak > 0
                ? Soak.run(article, soak, PLOT)
                : "Not run this time: `-Dbench.soak=MINUTES` runs it and plots the heap.";
        String page = page(article, starts, throughput, load, load())
                + skippedSection(shares, skipped.secondsOfWords)
                + liveSection(live)
                + javas
                + "\n## Growth\n\n"
                + soaked
                + "\n"
                + othersSection(read, throughput);
        Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        System.out.println(page);
    }

    private static String javasSection(Path article) throws IOException, InterruptedException {
        String other = System.getProperty("bench.java", "");
        if (other.isEmpty()) {
            return "\n## Another Java\n\nNot run this time: `-Dbench.java=FOLDER` measures the Java in it beside this one.\n";
        }
        Javas javas = new Javas(Path.of(other), article, Files.createTempDirectory("bluepencil-javas"));
        javas.measure();
        return """

                ## Another Java

                In turn, each in processes of its own; of throughput the medians of each process.

                | what | median | spread | runs |
                |---|---|---|---|
                %s"""
                .formatted(javas.rows());
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

    private static String skippedSection(String shares, double seconds) {
        return """

                ## Sentences that are not parsed

                A sentence is parsed when its tree is first asked for ([why](decisions/0007-parse-on-demand.md)). Shares of sentences never
                parsed: for claims and verdicts; and where the worth of each unchecked sentence is written too (JSON, batch).

                | text | sentences | verdicts | with worth |
                |---|---|---|---|
                %s

                The megabyte takes %.1f s, the first time.
                """
                .formatted(shares.stripTrailing(), seconds);
    }

    /** What others do on the same sentences. */
    private static String othersSection(Article article, Throughput throughput)
            throws IOException, InterruptedException {
        if (!Boolean.getBoolean("bench.corenlp")) {
            return "\n## Beside others\n\nNot run this time: `-Dbench.corenlp=true` measures CoreNLP (1.1 GB to fetch, under the GPL, no part of the"
                    + " program) on the same sentences.\n";
        }
        Others others = new Others();
        others.measure(article);
        return """

                ## Beside others

                Sentences a second on one thread, the same sentences, warm; CoreNLP in processes of its own after the turns above. It gives trees,
                names and relations; the pipeline gives verdicts.

                | what | median | spread | runs | times slower than ours | heap after a collection, MB |
                |---|---|---|---|---|---|
                %s"""
                .formatted(others.rows(throughput.pipeline, throughput.heap));
    }

    private static String liveSection(Live live) {
        return """

                ## Live

                The article on the starter knowledge, alone and beside a Wikidata that takes %d ms for each answer: %d requests in %d waves, each
                of which waits for one round trip (bound 5). Two requests to a host start 100 ms apart at least. It was read before:
                its trees are at hand in both.

                | what | median | spread | runs |
                |---|---|---|---|
                | offline, seconds | %s |
                | live, seconds | %s |

                The difference of the medians is %.1f round trips.
                """
                .formatted(
                        Live.LATENCY_MILLIS,
                        live.requests,
                        live.waves,
                        live.offline.cells("%.2f"),
                        live.live.cells("%.2f"),
                        (live.live.median() - live.offline.median()) * 1000 / Live.LATENCY_MILLIS);
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

                Sentences a second, all warm. The sentences are the same in each round, so what is kept of names and entities is
                found again; what was read of a text is not: a number behind the article makes each its own.

                | what | median | spread | runs | bound |
                |---|---|---|---|---|
                | parser alone, one thread | %s | |
                | whole pipeline, one thread | %s | 100, goal 400 |
                | whole pipeline, two threads | %s | |
                | pipeline / parser | %s | 0.7 |
                | two threads / one | %s | 1.6 |

                Heap in use after a collection, both readers' models in it: %.0f MB (bound 450).
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
