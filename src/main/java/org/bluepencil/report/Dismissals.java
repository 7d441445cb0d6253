package org.bluepencil.report;

import java.util.List;
import java.util.Locale;
import org.bluepencil.verdict.Verdict;

/**
 * How often editors dismissed what the program called wrong: its own error rate, as the house sees it.
 *
 * @param dismissed findings that were dismissed
 * @param alarms all findings that are contradicted or out of date, the dismissed among them
 */
public record Dismissals(int dismissed, int alarms) {

    public static Dismissals of(Report report) {
        List<Finding> alarms = Findings.of(report).stream()
                .filter(f ->
                        f.lead().verdict() == Verdict.CONTRADICTED || f.lead().verdict() == Verdict.OUTDATED)
                .toList();
        long dismissed = alarms.stream()
                .filter(f -> f.ruling() != null && f.ruling().action() == Ruling.Action.DISMISS)
                .count();
        return new Dismissals((int) dismissed, alarms.size());
    }

    /** Dismissed to all, 0 to 1; 0 if there was none. */
    public double rate() {
        return alarms == 0 ? 0 : (double) dismissed / alarms;
    }

    /** {@code 1 of 4 contradicted or out of date was dismissed by hand (25 %)}. */
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "%d of %d contradicted or out of date %s dismissed by hand (%.0f %%)",
                dismissed,
                alarms,
                dismissed == 1 ? "was" : "were",
                100 * rate());
    }
}
