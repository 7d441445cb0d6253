package org.bluepencil.report.drift;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Drift;
import org.bluepencil.report.Recorded;
import org.bluepencil.report.markdown.MarkdownText;
import org.bluepencil.verdict.Verdict;

/**
 * A comparison in Markdown, fit for a comment on a change request: the counts, then a line for each claim that needs
 * somebody, with what it rested on, what the sources hold now, and the drafted correction.
 */
public final class DriftMarkdown {
    private DriftMarkdown() {}

    /** Writes the summary; what did not change is counted and not listed. */
    public static void write(Comparison comparison, Writer out) throws IOException {
        out.write("### Facts since the last run\n\n");
        out.write(comparison.inWords() + "\n");
        for (Drift.Kind kind : Drift.Kind.values()) {
            List<Drift> drifts = comparison.of(kind);
            if (kind == Drift.Kind.UNCHANGED || drifts.isEmpty()) {
                continue;
            }
            String title = kind.words();
            out.write("\n**" + title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + "**\n\n");
            for (Drift drift : drifts) {
                out.write("- " + line(drift) + "\n");
            }
        }
    }

    private static String line(Drift drift) {
        if (drift.now().isEmpty()) {
            Recorded gone = drift.earlier().orElseThrow();
            return place(gone) + ": “" + MarkdownText.of(gone.words()) + "” is not claimed any more (it was "
                    + gone.verdict().id() + ").";
        }
        Recorded now = drift.now().orElseThrow();
        return place(now) + ": " + sentence(now) + " "
                + drift.earlier().map(e -> changed(e, now)).orElseGet(() -> fresh(now)) + correction(now);
    }

    private static String place(Recorded claim) {
        String where = claim.where().isEmpty() ? "Text" : claim.where();
        return MarkdownText.of(where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1));
    }

    private static String sentence(Recorded claim) {
        String sentence = MarkdownText.of(claim.sentence());
        String words = MarkdownText.of(claim.words());
        int at = sentence.indexOf(words);
        return "“"
                + (at < 0
                        ? sentence
                        : sentence.substring(0, at) + "**" + words + "**" + sentence.substring(at + words.length()))
                + "”";
    }

    private static String fresh(Recorded now) {
        return now.verdict().id() + ": " + MarkdownText.of(now.explanation());
    }

    private static String changed(Recorded earlier, Recorded now) {
        boolean moved = !earlier.found().isEmpty()
                && !now.found().isEmpty()
                && !earlier.found().equals(now.found());
        if (moved) {
            return "rests on a statement that changed"
                    + (now.since().isEmpty() ? "" : " (dated " + MarkdownText.of(now.since()) + ")") + ": "
                    + MarkdownText.of(earlier.found()) + " to " + MarkdownText.of(now.found()) + "; "
                    + verdicts(earlier, now);
        }
        return verdicts(earlier, now) + " " + MarkdownText.of(now.explanation());
    }

    private static String verdicts(Recorded earlier, Recorded now) {
        return earlier.verdict() == now.verdict()
                ? (now.verdict() == Verdict.CONFIRMED
                        ? "it still matches."
                        : "still " + now.verdict().id() + ".")
                : "was " + earlier.verdict().id() + ", is " + now.verdict().id()
                        + (now.reason() == null ? "" : " (" + now.reason().id() + ")") + ".";
    }

    private static String correction(Recorded now) {
        return now.correction().isEmpty() ? "" : " Drafted correction: “" + MarkdownText.of(now.correction()) + "”";
    }
}
