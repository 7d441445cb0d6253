package org.bluepencil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.bluepencil.Checking;
import org.bluepencil.FactChecker;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;

/**
 * Two figures of the whole program: the wall time of {@code check} as a process of its own, from start to finished HTML, and
 * the sentences a second of the whole pipeline on one warm thread. Medians and spread of several runs.
 *
 * <p>Run with {@code mvn -q -Pbench -DskipTests verify}; {@code -Dbench.article=FILE} measures another article.
 */
public final class PipelineBenchmark {
    private static final int PROCESSES = 7;
    private static final int ROUNDS = 15;
    private static final int ROUND_MILLIS = 2000;
    private static final int WARM_UP_ROUNDS = 5;

    private PipelineBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path article = Path.of(System.getProperty("bench.article", "claims/summit.html"));
        print("check, process start to finished HTML, seconds", starts(article));
        print("whole pipeline, one warm thread, sentences a second", throughput(article));
    }

    private static List<Double> starts(Path article) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("bluepencil-bench");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            java,
                            "-jar",
                            "target/bluepencil.jar",
                            "check",
                            article.toString(),
                            "--date",
                            "2024-07-05",
                            "--out",
                            out.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean done = process.waitFor(1, TimeUnit.MINUTES);
            double wall = (System.nanoTime() - start) / 1e9;
            if (!done || !Files.deleteIfExists(out.resolve("report.html"))) {
                throw new IllegalStateException("check wrote no report: is target/bluepencil.jar built?");
            }
            seconds.add(wall);
        }
        return seconds;
    }

    private static List<Double> throughput(Path file) {
        FactChecker checker = Checking.onStarter();
        Article article = Articles.read(file, ReadingOptions.NONE);
        List<Double> perSecond = new ArrayList<>();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            long start = System.nanoTime();
            long sentences = 0;
            while (System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(ROUND_MILLIS)) {
                sentences +=
                        checker.check(article, null).extraction().sentences().size();
            }
            if (round >= WARM_UP_ROUNDS) {
                perSecond.add(sentences / ((System.nanoTime() - start) / 1e9));
            }
        }
        return perSecond;
    }

    private static void print(String what, List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f, from %.2f to %.2f, %d runs%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
