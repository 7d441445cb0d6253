package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.bluepencil.report.Ruling;
import org.bluepencil.review.Entry;
import org.bluepencil.review.ReviewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what an editor decided of a finding by hand into the file beside the article. */
@Command(
        name = "review",
        description = "Keep what an editor decided of a finding by hand; without a decision, list the findings.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    ArticleOptions article;

    /** What is decided of which finding: at most one of these. */
    static final class Choice {
        @Option(names = "--dismiss", paramLabel = "FINDING", description = "The finding is wrong, or does not matter.")
        @Nullable
        String dismiss;

        @Option(
                names = "--confirm",
                paramLabel = "FINDING",
                description = "The words were checked by hand and are right.")
        @Nullable
        String confirm;

        @Option(names = "--note", paramLabel = "FINDING", description = "Tell something of it, and decide nothing.")
        @Nullable
        String note;

        @Option(
                names = "--withdraw",
                paramLabel = "FINDING",
                description = "Take back what was decided; what is settled is called S1, S2, …")
        @Nullable
        String withdraw;

        /** What is decided; null to take it back. */
        Ruling.@Nullable Action action() {
            if (dismiss != null) {
                return Ruling.Action.DISMISS;
            }
            if (confirm != null) {
                return Ruling.Action.CONFIRM;
            }
            return note != null ? Ruling.Action.NOTE : null;
        }

        String finding() {
            for (String id : new String[] {dismiss, confirm, note, withdraw}) {
                if (id != null) {
                    return id;
                }
            }
            throw new IllegalStateException("nothing was chosen");
        }
    }

    @ArgGroup(multiplicity = "0..1")
    @Nullable
    Choice choice;

    @Option(names = "--by", paramLabel = "INITIALS", defaultValue = "", description = "Who decides.")
    String by;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Why; for a note, the note itself.")
    String reason;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The day of the decision; default: today.")
    @Nullable
    LocalDate on;

    @Mixin
    ReviewOptions review;

    @Mixin
    CheckerOptions options;

    @Override
    public Integer call() {
        Choice chosen = choice;
        if (chosen != null && chosen.action() != null && (by.isBlank() || reason.isBlank())) {
            throw new Failure("a decision says by whom and why: give --by INITIALS and --reason WORDS");
        }
        Path file = review.file(article)
                .orElseThrow(
                        () -> new Failure("an article that stands nowhere on disk has no file of rulings beside it:"
                                + " name one with --review FILE"));
        ReviewFile rulings = Files.isRegularFile(file) ? ReviewFile.read(file) : ReviewFile.empty();
        PrintWriter out = spec.commandLine().getOut();
        Reviewable findings = article.check(
                options,
                null,
                read -> {},
                spec.commandLine().getErr(),
                (report, checker) -> new Reviewable(ReviewOptions.applied(rulings, report)));
        if (chosen == null) {
            findings.lines().forEach(out::println);
        } else {
            ReviewFile changed = changed(rulings, chosen, findings);
            WholeFile.write(file, writer -> writer.write(changed.text()));
            out.println(file);
        }
        out.flush();
        return Exit.FINE;
    }

    private ReviewFile changed(ReviewFile rulings, Choice chosen, Reviewable findings) {
        Ruling.Action action = chosen.action();
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        Ruling ruling = action == null
                ? new Ruling(Ruling.Action.NOTE, "-", day, "withdrawn")
                : new Ruling(action, by.strip(), day, reason.strip());
        Entry entry = findings.entry(chosen.finding(), ruling)
                .orElseThrow(() -> new Failure(
                        "no finding is called '" + chosen.finding() + "': 'bluepencil review ARTICLE' lists them"));
        return action == null ? rulings.withdrawn(entry) : rulings.with(entry);
    }
}
