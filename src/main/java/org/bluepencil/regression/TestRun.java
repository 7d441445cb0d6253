package org.bluepencil.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.EarlierRun;

/** The known claims of a run after their tests, in the order of the files. */
public final class TestRun {
    private final List<Tested> tests;
    private final Set<String> fixed;

    TestRun(List<Tested> tests) {
        this(tests, Set.of());
    }

    private TestRun(List<Tested> tests, Set<String> fixed) {
        this.tests = List.copyOf(tests);
        this.fixed = fixed;
    }

    List<Tested> tests() {
        return tests;
    }

    /** The run without what held. */
    public TestRun onlyChanged() {
        return new TestRun(
                tests.stream()
                        .filter(t -> !(t.outcome() instanceof Outcome.Held))
                        .toList(),
                fixed);
    }

    /**
     * Whether a claim needs somebody.
     *
     * @param strict whether what nobody could decide counts as a failure
     */
    public boolean isFailed(boolean strict) {
        return tests.stream().anyMatch(t -> t.isFailure(strict));
    }

    /** What is held now against what an earlier run held. */
    public Comparison since(EarlierRun earlier) {
        return Comparison.of(
                tests.stream().map(Tested::now).flatMap(Optional::stream).toList(), earlier);
    }

    /** The run as one that knows of earlier ones: a later run learns from it what they had fixed. */
    public TestRun after(Comparison comparison) {
        return new TestRun(tests, comparison.fixed());
    }

    /** The names of the claims that an earlier run had flagged, and none has since. */
    Set<String> fixed() {
        return fixed;
    }

    /** The counts in one line: {@code 150 claims: 148 held · 1 changed-value · 1 expired}. */
    public String inWords() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> order = List.of("held", "changed-verdict", "changed-value", "gone", "expired", "inconclusive");
        order.forEach(id -> counts.put(id, 0));
        tests.forEach(t -> counts.merge(t.outcome().id(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((id, count) -> {
            if (count > 0) {
                parts.add(count + " " + id.replace('-', ' '));
            }
        });
        return tests.size() + (tests.size() == 1 ? " claim: " : " claims: ") + String.join(" · ", parts);
    }
}
