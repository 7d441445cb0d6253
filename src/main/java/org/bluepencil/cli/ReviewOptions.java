package org.bluepencil.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bluepencil.report.Report;
import org.bluepencil.review.ReviewFile;
import org.bluepencil.review.Reviewing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the rulings of editors on the article are kept. */
final class ReviewOptions {
    @Option(
            names = "--review",
            paramLabel = "FILE",
            description =
                    "What editors decided by hand; default: ARTICLE.review.yaml beside the article, if it is there.")
    @Nullable
    Path review;

    /** The file to read or write; empty if the article stands nowhere and no file was named. */
    Optional<Path> file(ArticleOptions article) {
        return review != null ? Optional.of(review) : article.file().map(ReviewFile::beside);
    }

    /** The rulings; none where the article has no file of them. */
    ReviewFile read(ArticleOptions article) {
        Path named = review;
        if (named != null && !Files.isRegularFile(named)) {
            throw new Failure("no review at " + named + ": leave out --review, or make it with 'bluepencil review'");
        }
        return file(article).filter(Files::isRegularFile).map(ReviewFile::read).orElseGet(ReviewFile::empty);
    }

    static Report applied(ReviewFile file, Report report) {
        return file.entries().isEmpty() ? report : Reviewing.apply(file.entries(), report);
    }
}
