package org.bluepencil.report;

import java.util.Locale;
import org.bluepencil.verdict.Verdict;

/** What became of a claim since an earlier run, in plain words. */
public final class DriftWords {
    private DriftWords() {}

    /** {@code Newly stale}. */
    public static String heading(Drift.Kind kind) {
        return capital(kind.words());
    }

    /** Where the claim stands, or stood: {@code Paragraph 4}. */
    public static String place(Drift drift) {
        String where = drift.now().or(drift::earlier).orElseThrow().where();
        return where.isEmpty() ? "The earlier text" : capital(where);
    }

    /** What happened to it, with the drafted correction: {@code was confirmed, is outdated. The bloc has ten.} */
    public static String says(Drift drift) {
        if (drift.now().isEmpty()) {
            Recorded gone = drift.earlier().orElseThrow();
            return "is not claimed any more (it was " + gone.verdict().id() + ").";
        }
        Recorded now = drift.now().orElseThrow();
        return drift.earlier()
                        .map(e -> changed(e, now))
                        .orElseGet(() -> now.verdict().id() + ": " + now.explanation())
                + (now.correction().isEmpty() ? "" : " Drafted correction: “" + now.correction() + "”");
    }

    private static String changed(Recorded earlier, Recorded now) {
        boolean moved = !earlier.found().isEmpty()
                && !now.found().isEmpty()
                && !earlier.found().equals(now.found());
        return moved
                ? "rests on a statement that changed"
                        + (now.since().isEmpty() ? "" : " (dated " + now.since() + ")")
                        + ": " + earlier.found() + " to " + now.found() + "; " + verdicts(earlier, now)
                : verdicts(earlier, now) + " " + now.explanation();
    }

    private static String verdicts(Recorded earlier, Recorded now) {
        if (earlier.verdict() == now.verdict()) {
            return now.verdict() == Verdict.CONFIRMED
                    ? "it still matches."
                    : "still " + now.verdict().id() + ".";
        }
        return "was " + earlier.verdict().id() + ", is " + now.verdict().id()
                + (now.reason() == null ? "" : " (" + now.reason().id() + ")") + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
