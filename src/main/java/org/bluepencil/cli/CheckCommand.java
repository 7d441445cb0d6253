package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bluepencil.report.Alert;
import org.bluepencil.report.EarlierRun;
import org.bluepencil.report.Report;
import org.bluepencil.review.ReviewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks one article and writes its proof. */
@Command(name = "check", description = "Check an article and write a proof of it.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    ArticleOptions article;

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
    ReviewOptions review;

    @Option(
            names = "--baseline",
            paramLabel = "REPORT",
            description = "The report.json of an earlier check: tell what changed since, in drift.md of --out.")
    @Nullable
    Path baseline;

    @Mixin
    CheckerOptions options;

    @Override
    public Integer call() {
        Outputs outputs = output.open();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        EarlierRun earlier = baseline == null ? null : Since.check(baseline);
        ReviewFile rulings = review.read(article);
        Facts facts = outputs.folder() == null ? null : new Facts(outputs.folder());
        Report report = article.check(
                options, facts == null ? null : facts.record(), outputs::accept, err, (checked, checker) -> {
                    Report ruled = ReviewOptions.applied(rulings, checked);
                    Report reviewed = earlier == null ? ruled : ruled.since(earlier);
                    outputs.write(reviewed, out, err);
                    if (outputs.folder() != null && reviewed.since().isPresent()) {
                        Since.write(reviewed.since().get(), outputs.folder(), outputs.remarks(out, err));
                    }
                    if (facts != null) {
                        facts.write(reviewed, checker.fetcher(), options.web.update, outputs.remarks(out, err));
                    }
                    return reviewed;
                });
        return FailOn.any(failOn, Alert.of(report)) ? Exit.TO_FIX : Exit.FINE;
    }
}
