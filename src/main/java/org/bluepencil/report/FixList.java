package org.bluepencil.report;

import java.util.Comparator;
import java.util.List;
import org.bluepencil.claim.frame.Frame;

/**
 * What to see to first: by harm, then headline, first three paragraphs, rest, then how much the sentence asks to be checked, then
 * place.
 */
public final class FixList {
    private final List<Finding> findings;
    private final Comparator<Finding> order;

    public FixList(Report report) {
        Places places = new Places(report.article());
        this.findings = Findings.of(report);
        this.order = Comparator.comparing(FixList::harm)
                .thenComparing(f -> places.zone(f.lead().claim().span()))
                .thenComparing(f -> report.extraction().worthOf(f.lead().claim().sentence()), Comparator.reverseOrder())
                .thenComparing(f -> f.lead().claim().span())
                .thenComparing(Finding::fingerprint);
    }

    /** What the sources contradict, and what was true once. */
    public List<Finding> toFix() {
        return of(List.of(Decision.FIX, Decision.PAST));
    }

    public List<Finding> toDecide() {
        return of(List.of(Decision.DECIDE));
    }

    /** What editors decided by hand. */
    public List<Finding> settled() {
        return of(List.of(Decision.SETTLED));
    }

    /** All that asks for somebody's eye or had it: what is to be fixed, decided, or settled by hand. */
    public List<Finding> shown() {
        return of(List.of(Decision.FIX, Decision.PAST, Decision.DECIDE, Decision.SETTLED));
    }

    public List<Finding> open() {
        return of(List.of(Decision.OPEN));
    }

    private List<Finding> of(List<Decision> wanted) {
        return findings.stream()
                .filter(f -> wanted.contains(f.decision()))
                .sorted(order)
                .toList();
    }

    /** What it would harm if it were wrong. */
    public static Frame.Harm harm(Finding finding) {
        Frame frame = finding.lead().claim().frame();
        return frame == null ? Frame.Harm.NONE : frame.harm();
    }
}
