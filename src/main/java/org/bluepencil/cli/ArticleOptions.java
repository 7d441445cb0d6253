package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bluepencil.OpenChecker;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.fetch.ArticleFetcher;
import org.bluepencil.report.Report;
import org.bluepencil.source.page.HandedPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The article to check, with what its reader must be told. */
final class ArticleOptions {
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

    /** Where the article stands on disk; empty for an address or standard input. */
    Optional<Path> file() {
        return isAddress(article) || article.equals(Articles.STANDARD_INPUT)
                ? Optional.empty()
                : Optional.of(Path.of(article));
    }

    /**
     * Reads and checks the article. What can be told without the models and the sources is told before they are opened.
     *
     * @param record the record of an earlier run, or null if none is kept
     * @param accepts may refuse the article
     * @param then what is done with the report while the checker is open
     * @return what that gives
     */
    <R> R check(
            CheckerOptions options, @Nullable Path record, Consumer<Article> accepts, PrintWriter err, Then<R> then) {
        ReadingOptions reading = new ReadingOptions(date, title, null);
        Article local = isAddress(article) ? null : local(reading);
        if (local != null) {
            accepts.accept(local);
        }
        List<HandedPage> pages = cited.stream().map(ArticleOptions::handed).toList();
        try (OpenChecker checker = options.open(local == null || !pages.isEmpty(), record)) {
            checker.sources().notes().forEach(note -> err.println("bluepencil: " + note));
            Article read = local == null ? ArticleFetcher.fetch(article, checker.fetcher(), reading) : local;
            accepts.accept(read);
            if (read.published() == null && asOf == null) {
                err.println("bluepencil: no publication date found: give it with --date, or claims about the present"
                        + " stay open");
            }
            Report report = checker.checker().check(read, asOf, pages);
            report.notes().forEach(note -> err.println("bluepencil: " + note));
            return then.apply(report, checker);
        }
    }

    /** What is done with a report. */
    interface Then<R> {
        R apply(Report report, OpenChecker checker);
    }

    private Article local(ReadingOptions reading) {
        return article.equals(Articles.STANDARD_INPUT)
                ? Articles.read(System.in, Articles.STANDARD_INPUT, reading)
                : Articles.read(Path.of(article), reading);
    }

    private static boolean isAddress(String name) {
        return name.matches("https?://.*");
    }

    private static HandedPage handed(String cited) {
        if (isAddress(cited)) {
            return new HandedPage(null, cited, null);
        }
        Path file = Path.of(cited);
        if (!Files.isRegularFile(file)) {
            throw new Failure("no such source to cite: " + cited + ": give a file or an http address");
        }
        return new HandedPage(file, null, null);
    }
}
