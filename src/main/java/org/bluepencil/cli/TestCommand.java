package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bluepencil.regression.Acceptance;
import org.bluepencil.regression.KnownClaims;
import org.bluepencil.regression.RunFormat;
import org.bluepencil.regression.RunText;
import org.bluepencil.regression.Suite;
import org.bluepencil.regression.SuiteFiles;
import org.bluepencil.regression.TestRun;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.EarlierRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tests known claims. */
@Command(
        name = "test",
        description =
                "Test known claims: judge each again, and fail where verdict or deciding value are not as expected.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";
    private static final int PROGRESS_EVERY = 20;

    /** Which claims are told. */
    enum Only {
        CHANGED
    }

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Suites of claims (YAML), or folders that are searched for them.")
    List<Path> paths;

    @Option(names = "--accept", description = "Write what was found into the suites as what is expected from now on.")
    boolean accept;

    @Option(names = "--strict", description = "Fail too where a source that has a part in it could not be asked.")
    boolean strict;

    @Option(names = "--only", paramLabel = "changed", description = "Write only the claims that did not hold.")
    @Nullable
    Only only;

    @Option(
            names = "--since",
            paramLabel = "REPORT",
            description = "The known-claims.json of an earlier run: tell what changed since, in drift.md of --out.")
    @Nullable
    Path since;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "What counts as today, for review dates and claims of 'date: today'; default: today.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write into the folder of --out: junit, json, markdown; several with commas.")
    List<String> formats = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR|-",
            defaultValue = "reports",
            description = "Folder for what is written, default: reports; - writes one format to standard output.")
    String out;

    @Mixin
    CheckerOptions options;

    @Override
    public Integer call() {
        Set<RunFormat> wanted = formats();
        boolean printed = out.equals(STANDARD_OUTPUT);
        if (printed && wanted.size() != 1) {
            throw new Failure("--out - takes one format, not " + wanted.size() + ": choose one with --format");
        }
        Path earlier = since;
        EarlierRun before = earlier == null ? null : Since.knownClaims(earlier);
        Path folder = printed || (wanted.isEmpty() && before == null) ? null : Outputs.folder(Path.of(out));
        LocalDate today = asOf == null ? LocalDate.now(Clock.system(ZoneId.systemDefault())) : asOf;
        List<Suite> suites = SuiteFiles.read(paths, today);
        TestRun run;
        try (SuiteCheckers checkers =
                new SuiteCheckers(options, spec.commandLine().getErr())) {
            run = new KnownClaims(checkers, today, asOf).test(suites, this::progress);
        }
        Comparison drift = before == null ? null : run.since(before);
        if (drift != null) {
            run = run.after(drift);
        }
        write(only == null ? run : run.onlyChanged(), wanted, drift, folder);
        if (accept) {
            Acceptance.of(run).forEach((file, text) -> {
                WholeFile.write(file, writer -> writer.write(text));
                spec.commandLine().getErr().println("bluepencil: accepted into " + file);
            });
        }
        return run.isFailed(strict) ? Exit.TO_FIX : Exit.FINE;
    }

    private void progress(int done) {
        if (Terminal.isInteractive() && done % PROGRESS_EVERY == 0) {
            spec.commandLine().getErr().print("\r" + done + " claims");
            spec.commandLine().getErr().flush();
        }
    }

    private void write(TestRun run, Set<RunFormat> wanted, @Nullable Comparison drift, @Nullable Path folder) {
        PrintWriter terminal = spec.commandLine().getOut();
        try {
            if (folder == null && !wanted.isEmpty()) {
                for (RunFormat format : wanted) {
                    format.write(run, strict, terminal);
                }
                terminal.flush();
                return;
            }
            RunText.write(run, terminal);
            if (drift != null) {
                terminal.println("Since the last run: " + drift.inWords());
            }
            if (folder != null) {
                for (RunFormat format : wanted) {
                    Path file = folder.resolve(format.fileName());
                    WholeFile.write(file, writer -> format.write(run, strict, writer));
                    terminal.println(format.id() + ": " + file);
                }
            }
            if (drift != null && folder != null) {
                Since.write(drift, folder, terminal);
            }
            terminal.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<RunFormat> formats() {
        Set<RunFormat> wanted = new LinkedHashSet<>();
        for (String id : formats) {
            wanted.add(RunFormat.of(id)
                    .orElseThrow(() ->
                            new Failure("unknown format '" + id + "': one of " + String.join(", ", RunFormat.ids()))));
        }
        return wanted;
    }
}
