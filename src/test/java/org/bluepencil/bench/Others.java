package org.bluepencil.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluepencil.Checking;
import org.bluepencil.article.Article;

/** Stanford CoreNLP on the sentences of the article, each pipeline in a process of its own, behind the program's own turns. */
final class Others {
    private static final int TURNS = 5;
    private static final String PROJECT = "src/corenlp/pom.xml";

    final Figures lean = new Figures();
    final Figures kbp = new Figures();
    double heapOfLean;
    double heapOfKbp;

    void measure(Article article) throws IOException, InterruptedException {
        Path sentences = Files.createTempFile("bluepencil-sentences", ".txt");
        String lines = Checking.onStarter().check(article, null).extraction().sentences().stream()
                .map(s -> s.span().of(article.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(sentences, lines, StandardCharsets.UTF_8);
        heapOfLean = run(sentences, "lean", lean);
        heapOfKbp = run(sentences, "kbp", kbp);
        Files.delete(sentences);
    }

    /** Megabytes of heap in use after a collection. */
    private static double run(Path sentences, String annotators, Figures rates)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "mvn",
                        "-q",
                        "-B",
                        // a mark of colour before the first figure would hide it
                        "-Dstyle.color=never",
                        "-f",
                        PROJECT,
                        "compile",
                        "exec:exec",
                        "-Dsentences=" + sentences,
                        "-Dannotators=" + annotators,
                        "-Dturns=" + TURNS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double heap = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("rate ")) {
                    rates.add(Double.parseDouble(line.substring("rate ".length())));
                } else if (line.startsWith("heap ")) {
                    heap = Double.parseDouble(line.substring("heap ".length()));
                }
            }
        }
        if (process.waitFor() != 0 || rates.isEmpty()) {
            throw new IllegalStateException("CoreNLP was not measured: " + annotators + " (is Maven on the path?)");
        }
        return heap;
    }

    /** Rows of a table beside the program's own. */
    String rows(Figures pipeline, double heap) {
        return row("Bluepencil, the whole pipeline with verdicts", pipeline, pipeline, heap)
                + row("CoreNLP 4.5.10, lean: names, times, dependencies", lean, pipeline, heapOfLean)
                + row("CoreNLP 4.5.10, with coreference and KBP relations", kbp, pipeline, heapOfKbp);
    }

    private static String row(String what, Figures rate, Figures ours, double heap) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.0f |%n",
                what,
                rate.cells("%.0f"),
                ours.median() / rate.median(),
                heap);
    }
}
