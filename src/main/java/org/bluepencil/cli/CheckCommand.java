package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.fetch.ArticleFetcher;
import org.bluepencil.report.Report;
import org.bluepencil.report.format.ReportFormat;
import org.bluepencil.report.text.TextReport;
import org.bluepencil.source.page.HandedPage;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks one article and writes its proof. */
@Command(name = "check", description = "Check an article and write a proof of it.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|URL|-",
            description = "The article: text, HTML or Markdown; its address; - for standard input.")
    String article;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The publication date.")
    @Nullable
    LocalDate date;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "What counts as today; default: the publication date.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--title", paramLabel = "TITLE", description = "The title.")
    @Nullable
    String title;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description =
                    "What to write into the folder of --out: html, json, text; several with commas. Default: html.")
    List<String> formats;

    @Option(
            names = "--out",
            paramLabel = "DIR|-",
            defaultValue = "reports",
            description = "Folder for the reports, default: reports; - writes one format to standard output.")
    String out;

    @Option(
            names = "--cite",
            paramLabel = "FILE|URL",
            description = "A source of the writer's own, asked before all others; may be given several times.")
    List<String> cited = new ArrayList<>();

    @Mixin
    CheckerOptions options;

    @Override
    public Integer call() {
        Set<ReportFormat> wanted = formats();
        boolean toStandardOutput = out.equals("-");
        if (toStandardOutput && wanted.size() != 1) {
            throw new Failure("--out - takes one format, not " + wanted.size() + ": choose one with --format");
        }
        Output output = toStandardOutput ? null : Output.in(Path.of(out));
        ReadingOptions reading = new ReadingOptions(date, title, null);
        PrintWriter err = spec.commandLine().getErr();
        boolean atAddress = article.matches("https?://.*");
        Article local = atAddress ? null : local(reading);
        List<HandedPage> pages = cited.stream().map(CheckCommand::handed).toList();
        Facts facts = output == null ? null : new Facts(output.folder());
        try (CheckerOptions.Open checker =
                options.open(atAddress || !pages.isEmpty(), facts == null ? null : facts.record())) {
            checker.sources().notes().forEach(note -> err.println("bluepencil: " + note));
            Article read = local == null ? ArticleFetcher.fetch(article, checker.fetcher(), reading) : local;
            if (read.published() == null && asOf == null) {
                err.println("bluepencil: no publication date found: give it with --date, or claims about the present"
                        + " stay open");
            }
            Report report = checker.checker().check(read, asOf, pages);
            report.notes().forEach(note -> err.println("bluepencil: " + note));
            write(report, wanted, output);
            if (facts != null) {
                facts.write(
                        report,
                        checker.fetcher(),
                        options.web.update,
                        spec.commandLine().getOut());
            }
            return exitCode(report);
        }
    }

    private Article local(ReadingOptions reading) {
        return article.equals(Articles.STANDARD_INPUT)
                ? Articles.read(System.in, Articles.STANDARD_INPUT, reading)
                : Articles.read(Path.of(article), reading);
    }

    private static HandedPage handed(String cited) {
        if (cited.matches("https?://.*")) {
            return new HandedPage(null, cited, null);
        }
        Path file = Path.of(cited);
        if (!Files.isRegularFile(file)) {
            throw new Failure("no such source to cite: " + cited + ": give a file or an http address");
        }
        return new HandedPage(file, null, null);
    }

    private void write(Report report, Set<ReportFormat> wanted, @Nullable Output output) {
        PrintWriter terminal = spec.commandLine().getOut();
        if (output == null) {
            wanted.forEach(f -> terminal.print(f.writer().text(report)));
            terminal.flush();
            return;
        }
        terminal.print(new TextReport(Terminal.hasColours()).text(report));
        for (ReportFormat format : wanted) {
            Path file = output.write(format.fileName(), format.writer().text(report));
            terminal.println(format.id() + ": " + file);
        }
        terminal.flush();
    }

    private Set<ReportFormat> formats() {
        Set<ReportFormat> wanted = new LinkedHashSet<>();
        for (String id : formats) {
            wanted.add(ReportFormat.of(id)
                    .orElseThrow(() -> new Failure(
                            "unknown format '" + id + "': one of " + String.join(", ", ReportFormat.ids()))));
        }
        return wanted;
    }

    private static int exitCode(Report report) {
        boolean toFix = report.judgements().stream()
                .anyMatch(j -> j.verdict() == Verdict.CONTRADICTED || j.verdict() == Verdict.OUTDATED);
        return toFix ? Exit.TO_FIX : Exit.FINE;
    }

    /** A folder that can be written, made before the work begins. */
    record Output(Path folder) {

        static Output in(Path folder) {
            try {
                Files.createDirectories(folder);
                if (!Files.isWritable(folder)) {
                    throw new Failure("cannot write into " + folder + ": choose another folder with --out");
                }
                return new Output(folder);
            } catch (IOException e) {
                throw new Failure(
                        "cannot make the folder " + folder + " (" + e.getMessage() + "): choose another with --out", e);
            }
        }

        Path write(String name, String text) {
            Path file = folder.resolve(name);
            WholeFile.write(file, writer -> writer.write(text));
            return file;
        }
    }
}
