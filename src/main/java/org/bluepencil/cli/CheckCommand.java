package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.fetch.ArticleFetcher;
import org.bluepencil.report.Alert;
import org.bluepencil.report.Report;
import org.bluepencil.source.page.HandedPage;
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
            names = "--cite",
            paramLabel = "FILE|URL",
            description = "A source of the writer's own, asked before all others; may be given several times.")
    List<String> cited = new ArrayList<>();

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "WHAT",
            defaultValue = "error,reported",
            description = "What ends with exit code 1: error, warning or note (that grave or graver, as the house style"
                    + " says), reported, query, never; several with commas. Default: error,reported.")
    Set<FailOn> failOn;

    @Mixin
    OutputOptions output;

    @Mixin
    CheckerOptions options;

    @Override
    public Integer call() {
        Outputs outputs = output.open();
        ReadingOptions reading = new ReadingOptions(date, title, null);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean atAddress = article.matches("https?://.*");
        Article local = atAddress ? null : local(reading);
        if (local != null) {
            outputs.accept(local);
        }
        List<HandedPage> pages = cited.stream().map(CheckCommand::handed).toList();
        Facts facts = outputs.folder() == null ? null : new Facts(outputs.folder());
        try (CheckerOptions.Open checker =
                options.open(atAddress || !pages.isEmpty(), facts == null ? null : facts.record())) {
            checker.sources().notes().forEach(note -> err.println("bluepencil: " + note));
            Article read = local == null ? ArticleFetcher.fetch(article, checker.fetcher(), reading) : local;
            outputs.accept(read);
            if (read.published() == null && asOf == null) {
                err.println("bluepencil: no publication date found: give it with --date, or claims about the present"
                        + " stay open");
            }
            Report report = checker.checker().check(read, asOf, pages);
            report.notes().forEach(note -> err.println("bluepencil: " + note));
            outputs.write(report, out, err);
            if (facts != null) {
                facts.write(report, checker.fetcher(), options.web.update, outputs.remarks(out, err));
            }
            return FailOn.any(failOn, Alert.of(report)) ? Exit.TO_FIX : Exit.FINE;
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
}
