package org.bluepencil.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bluepencil.article.BatchLine;
import org.bluepencil.article.CitedPage;
import org.bluepencil.evidence.Standing;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Recording;
import org.bluepencil.report.Report;
import org.bluepencil.report.json.BatchLineWriter;
import org.bluepencil.source.page.HandedPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks many articles: a JSON line in, a JSON line out, in the same order. A bad line costs that line only. */
@Command(name = "batch", description = "Check many articles, one JSON object a line.", mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
    private static final int PROGRESS_EVERY = 100;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "IN.jsonl",
            description = "Articles, one JSON object a line: id, text, published, as_of, title, url.")
    Path in;

    @Option(names = "--out", paramLabel = "OUT.jsonl", description = "Where to write; default: standard output.")
    @Nullable
    Path out;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "What counts as today, for lines that do not say.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; default: one for each core.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    CheckerOptions options;

    private final BatchLineWriter lines = new BatchLineWriter();
    private int finished;
    private int bad;

    /** A line of output, and whether it tells of an error. */
    private record Result(String line, boolean isBad) {}

    @Override
    public Integer call() {
        if (!Files.isRegularFile(in)) {
            throw new Failure("no such file: " + in + " (give a file with one JSON object a line)");
        }
        if (threads < 1) {
            throw new Failure("--threads takes a number from 1, not " + threads);
        }
        Path file = out;
        Path record = file == null ? null : file.resolveSibling(file.getFileName() + ".warc.gz");
        try (CheckerOptions.Open checker = options.open(true, record)) {
            if (file == null) {
                run(checker, spec.commandLine().getOut());
            } else {
                WholeFile.write(file, writer -> run(checker, writer));
                keep(checker.fetcher(), record);
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(finished + " lines, " + bad + " bad");
        return Exit.FINE;
    }

    /** The answers that the lines rest on, beside them. */
    private static void keep(Fetcher fetcher, @Nullable Path file) {
        if (file != null
                && fetcher instanceof Recording recording
                && !recording.record().isEmpty()) {
            try {
                recording.record().write(file);
            } catch (IOException e) {
                throw new Failure(
                        "cannot write " + file + " (" + e.getMessage() + "): choose another place with --out", e);
            }
        }
    }

    /** A path in a line is relative to the folder of the input. */
    private List<HandedPage> handed(BatchLine.Good good) {
        List<HandedPage> pages = new ArrayList<>();
        for (CitedPage page : good.pages()) {
            String path = page.path();
            pages.add(new HandedPage(
                    path == null ? null : in.toAbsolutePath().resolveSibling(path),
                    page.url(),
                    page.date(),
                    Standing.ofNumber(page.standing())));
        }
        return pages;
    }

    private void run(CheckerOptions.Open checker, Writer into) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<Result>> running = new ArrayDeque<>();
        try (BufferedReader reader = Files.newBufferedReader(in, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                int at = number;
                String json = line;
                running.add(pool.submit(() -> result(checker, json, at)));
                if (running.size() >= threads * 4) {
                    write(running.remove(), into);
                }
            }
            while (!running.isEmpty()) {
                write(running.remove(), into);
            }
            into.flush();
        } catch (IOException e) {
            throw new Failure("cannot read " + in + " after " + finished + " lines: " + e.getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void write(Future<Result> done, Writer into) throws IOException {
        try {
            Result result = done.get();
            into.write(result.line());
            finished++;
            bad += result.isBad() ? 1 : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("stopped after " + finished + " lines", e);
        } catch (ExecutionException e) {
            throw new Failure("line " + (finished + 1) + " could not be checked: " + e.getCause(), e);
        }
        if (Terminal.isInteractive() && finished % PROGRESS_EVERY == 0) {
            spec.commandLine().getErr().print("\r" + finished + " lines");
            spec.commandLine().getErr().flush();
        }
    }

    private Result result(CheckerOptions.Open checker, String json, int number) {
        BatchLine line = BatchLine.parse(json, number);
        StringWriter text = new StringWriter();
        try {
            if (line instanceof BatchLine.Bad broken) {
                lines.error(broken.id(), broken.error(), text);
                return new Result(text.toString(), true);
            }
            BatchLine.Good good = (BatchLine.Good) line;
            return checked(checker, good, number, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result checked(CheckerOptions.Open checker, BatchLine.Good good, int number, StringWriter text)
            throws IOException {
        try {
            LocalDate today = good.asOf() == null ? asOf : good.asOf();
            Report report = checker.checker().check(good.article(), today, handed(good));
            lines.write(good.id(), report, text);
            return new Result(text.toString(), false);
        } catch (RuntimeException e) {
            // A fault of the program in one article must not lose the others.
            lines.error(good.id(), "line " + number + ": could not be checked: " + e, text);
            return new Result(text.toString(), true);
        }
    }
}
