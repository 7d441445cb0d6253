package org.bluepencil.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Drift;
import org.bluepencil.report.DriftWords;
import org.bluepencil.report.Recorded;

/**
 * A comparison in Markdown, fit for a comment on a change request: the counts, then a line for each claim that needs
 * somebody, with what it rested on, what the sources hold now, and the drafted correction.
 */
public final class DriftMarkdown {
    private DriftMarkdown() {}

    /** Writes the summary; what did not change is counted and not listed. */
    public static void write(Comparison comparison, Writer out) throws IOException {
        out.write("### Facts since the last run\n\n");
        list(comparison, out);
    }

    /** The same without a heading. */
    static void list(Comparison comparison, Writer out) throws IOException {
        out.write(comparison.inWords() + "\n");
        for (Drift.Kind kind : Drift.Kind.values()) {
            List<Drift> drifts = comparison.of(kind);
            if (kind == Drift.Kind.UNCHANGED || drifts.isEmpty()) {
                continue;
            }
            out.write("\n**" + DriftWords.heading(kind) + "**\n\n");
            for (Drift drift : drifts) {
                out.write("- " + MarkdownText.of(DriftWords.place(drift)) + ": " + words(drift) + " "
                        + MarkdownText.of(DriftWords.says(drift)) + "\n");
            }
        }
    }

    /** The sentence with its words marked; the words alone where the claim is gone. */
    private static String words(Drift drift) {
        Recorded claim = drift.now().or(drift::earlier).orElseThrow();
        String sentence = MarkdownText.of(claim.sentence());
        String words = MarkdownText.of(claim.words());
        int at = sentence.indexOf(words);
        return "“"
                + (at < 0
                        ? words
                        : sentence.substring(0, at) + "**" + words + "**" + sentence.substring(at + words.length()))
                + "”";
    }
}
