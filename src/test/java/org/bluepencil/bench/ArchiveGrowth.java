package org.bluepencil.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;

/**
 * Growth with the archive: how long {@code batch} takes for so many articles and what memory, and the same on Spark in one
 * process of two threads, submitted as it is on a cluster. All articles are the sample, which is read anew each time.
 */
final class ArchiveGrowth {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBMIT = "org.apache.spark.deploy.SparkSubmit";
    /** What Spark has its own of, and what must not come before it. */
    private static final String NOT_ON_SPARK = ".*(parquet-floor|slf4j-simple|log4j-to-slf4j|archunit)[^/]*\\.jar";

    private final Path article;
    private final Path work;
    private final KnowledgeGrowth.Measured measured;

    ArchiveGrowth(Path article, Path work, KnowledgeGrowth.Measured measured) {
        this.article = article;
        this.work = work;
        this.measured = measured;
    }

    void measure(long articles) throws IOException, InterruptedException {
        Path in = Files.createDirectories(work.resolve("archive-" + articles));
        Path lines = write(articles, in.resolve("articles.jsonl"));
        Path out = work.resolve("checked.jsonl");
        batch(articles, lines, out);
        if (Files.readAllLines(out).size() != articles) {
            throw new IllegalStateException("not every article has a line in " + out);
        }
        if (isSparkThere()) {
            Path checked = work.resolve("checked");
            spark(articles, in, checked);
            KnowledgeGrowth.remove(checked);
        }
        KnowledgeGrowth.remove(in);
    }

    private Path write(long articles, Path file) throws IOException {
        Article read = Articles.read(article, ReadingOptions.NONE);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (long i = 0; i < articles; i++) {
                writer.write(JSON.createObjectNode()
                        .put("id", "a" + i)
                        // no two of one text: what was read of it is kept
                        .put("text", read.text() + "\n\nEdition " + i + ".")
                        .put("published", "2024-07-05")
                        .toString());
                writer.newLine();
            }
        }
        return file;
    }

    private void batch(long articles, Path in, Path out) throws IOException, InterruptedException {
        WatchedProcess.Took took = WatchedProcess.run(
                List.of("target/bluepencil", "batch", in.toString(), "--offline", "--out", out.toString()), Map.of());
        measured.one(articles, "batch seconds", took.seconds());
        measured.one(articles, "batch core seconds", took.coreSeconds());
        measured.one(articles, "batch own memory MB", took.megabytes());
        measured.one(articles, "batch articles/s", articles / took.seconds());
    }

    private static boolean isSparkThere() {
        try {
            Class.forName(SUBMIT, false, ArchiveGrowth.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private void spark(long articles, Path in, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("bench.spark.opens", "").split(" ")));
        command.addAll(List.of(
                "-Dspark.ui.enabled=false",
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(jar -> jar.endsWith(".jar") && !jar.matches(NOT_ON_SPARK))
                        .collect(Collectors.joining(File.pathSeparator)),
                SUBMIT,
                "--master",
                "local[2]",
                "--class",
                "org.bluepencil.spark.CheckArchive",
                "target/bluepencil.jar",
                "--in",
                in.toString(),
                "--out",
                out.toString()));
        WatchedProcess.Took took = WatchedProcess.run(command, Map.of());
        measured.one(articles, "Spark seconds", took.seconds());
        measured.one(articles, "Spark core seconds", took.coreSeconds());
        measured.one(articles, "Spark own memory MB", took.megabytes());
        measured.one(articles, "Spark articles/s", articles / took.seconds());
    }
}
