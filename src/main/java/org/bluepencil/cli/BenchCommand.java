package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.bench.Bench;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.source.Sources;
import org.bluepencil.value.FileTrouble;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Style;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program on public sets. */
@Command(
        name = "bench",
        description =
                "Measure the program on a folder of public sets, and write a table and a file of errors for each.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final int EVERY = 50;
    private static final double NANOS = 1e9;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the sets.")
    Path folder;

    @Option(names = "--set", paramLabel = "NAME", description = "Only this set; may be given several times.")
    List<String> wanted = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for SET.md, SET.json and SET.errors.jsonl.")
    @Nullable
    Path out;

    @Option(names = "--threads", paramLabel = "N", description = "How many texts at a time; default: one a core.")
    int threads = Runtime.getRuntime().availableProcessors();

    private long start;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        if (!Files.isDirectory(folder)) {
            throw new Failure("no folder of sets at " + folder + ": give a folder with one folder for each set");
        }
        for (String name : wanted) {
            if (!Bench.names().contains(name)) {
                throw new Failure("unknown set '" + name + "': one of " + String.join(", ", Bench.names()));
            }
        }
        List<String> sets = Bench.in(folder).stream()
                .filter(s -> wanted.isEmpty() || wanted.contains(s))
                .toList();
        if (sets.isEmpty()) {
            throw new Failure("no set to measure in " + folder + ": it knows " + String.join(", ", Bench.names()));
        }
        try (Sources shipped = Sources.open(new Sources.Choice(null, Path.of("/nowhere"), List.of()))) {
            ClaimExtractor extractor = new ClaimExtractor(
                    Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader())), Frames.builtIn());
            Bench bench = new Bench(extractor, new Judge(Style.packed()), shipped.names(), threads, this::progress);
            for (String set : sets) {
                start = System.nanoTime();
                terminal.println(bench.measure(set, folder, out));
                terminal.flush();
            }
        } catch (IOException e) {
            throw new Failure("a set cannot be measured: " + FileTrouble.of(e), e);
        }
        return Exit.FINE;
    }

    private void progress(int done, int all) {
        if (Terminal.isInteractive() && done % EVERY == 0) {
            double seconds = (System.nanoTime() - start) / NANOS;
            PrintWriter err = spec.commandLine().getErr();
            err.printf("\r%d of %d, about %d s left   ", done, all, Math.round(seconds / done * (all - done)));
            err.flush();
        }
    }
}
