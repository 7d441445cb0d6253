package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.bluepencil.OpenChecker;
import org.bluepencil.batch.ArchiveReader;
import org.bluepencil.batch.BatchOutput;
import org.bluepencil.batch.HalfDone;
import org.bluepencil.batch.LineChecker;
import org.bluepencil.batch.OrderedRun;
import org.bluepencil.files.InOrder;
import org.bluepencil.files.Stamp;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Recording;
import org.bluepencil.value.FileTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks many articles: an article in, a JSON line out, in the same order. A bad article costs that article only. */
@Command(
        name = "batch",
        description = "Check many articles: JSON lines, a web archive (WARC), or a folder.",
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            description =
                    "Articles: one JSON object a line (id, text, published, as_of, title, url; plain, .gz or .bz2),"
                            + " a web archive (.warc, .warc.gz), or a folder of pages, texts and such files.")
    Path in;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write: JSON lines, or a table of the claims if it ends in .parquet; default: JSON"
                    + " lines on standard output.")
    @Nullable
    Path out;

    @Option(
            names = "--resume",
            description = "Go on where an earlier run with the same input, settings and --out was stopped.")
    boolean resume;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "What counts as today, for articles that do not say.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; default: one for each core.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    CheckerOptions options;

    private long finished;
    private long bad;

    @Override
    public Integer call() {
        if (!Files.exists(in)) {
            throw new Failure(
                    "no such file: " + in + " (give a file with one JSON object a line, a web archive, or a folder)");
        }
        if (threads < 1) {
            throw new Failure("--threads takes a number from 1, not " + threads);
        }
        if (resume && out == null) {
            throw new Failure("--resume needs --out: only a file can be gone on with");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (ArchiveReader reader = ArchiveReader.open(in)) {
            if (out == null) {
                print(reader);
            } else {
                write(reader, out);
            }
            String others = reader.passedOver() == 0 ? "" : ", " + reader.passedOver() + " other things passed over";
            err.println(finished + " lines, " + bad + " bad" + others);
            return Exit.FINE;
        } catch (IOException e) {
            String kept = out == null ? "" : "; what is done is kept: go on with --resume";
            throw new Failure("stopped after " + finished + " lines (" + FileTrouble.of(e) + ")" + kept, e);
        }
    }

    private void print(ArchiveReader reader) throws IOException {
        PrintWriter terminal = spec.commandLine().getOut();
        try (OpenChecker checker = options.open(true, null)) {
            run(checker, reader, 0, (line, isLast) -> {
                terminal.write(line.json());
                if (isLast) {
                    terminal.flush();
                }
            });
        }
    }

    private void write(ArchiveReader reader, Path file) throws IOException {
        Path record = file.resolveSibling(file.getFileName() + ".warc.gz");
        try (HalfDone half = half(file);
                OpenChecker checker = options.open(true, record)) {
            if (half.lines() > 0) {
                spec.commandLine().getErr().println("bluepencil: " + half.lines() + " lines were done before");
            }
            BatchOutput output = new BatchOutput(half, file);
            run(checker, reader, half.lines(), output);
            output.finish();
            keep(checker.fetcher(), record);
        }
    }

    private HalfDone half(Path file) {
        try {
            Stamp stamp = new Stamp()
                    .add("version", Version.current())
                    .add("as-of", asOf)
                    .addFiles("input", in);
            options.addTo(stamp);
            return HalfDone.open(file, stamp.toString(), resume);
        } catch (HalfDone.Unfit e) {
            throw new Failure(e.getMessage() + ": leave out --resume to begin anew, or choose another --out", e);
        } catch (IOException e) {
            throw new Failure(
                    "cannot write " + file + " (" + FileTrouble.of(e) + "): choose another place with --out", e);
        }
    }

    private void run(OpenChecker checker, ArchiveReader reader, long done, InOrder.Sink<LineChecker.Line> sink)
            throws IOException {
        finished = done;
        Progress progress = new Progress(spec.commandLine().getErr(), "lines", 0);
        new OrderedRun(reader, new LineChecker(checker.checker(), asOf), threads).run(done, (line, isLast) -> {
            sink.accept(line, isLast);
            finished++;
            bad += line.isBad() ? 1 : 0;
            progress.at(finished, reader.fraction());
        });
        progress.end();
    }

    /** The answers that the lines rest on, beside them. */
    private static void keep(Fetcher fetcher, Path file) throws IOException {
        if (fetcher instanceof Recording recording && !recording.record().isEmpty()) {
            recording.record().write(file);
        }
    }
}
