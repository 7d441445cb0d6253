package org.bluepencil.report.sarif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Drift;
import org.bluepencil.report.Report;
import org.bluepencil.report.Reported;
import org.jspecify.annotations.Nullable;

/**
 * How the results of a run stand to those of the run before it, as the standard's {@code baselineState}. It is of results, not of claims: a
 * claim that matched was none, so that it is new once it is flagged, and absent once it matches again.
 */
final class Baseline {
    static final String ABSENT = "absent";

    private final Optional<Comparison> since;
    private final Map<String, Reported> before = new LinkedHashMap<>();

    Baseline(Report report) {
        since = report.since();
        since.ifPresent(s -> s.earlier().reported().forEach(r -> before.putIfAbsent(r.key(), r)));
    }

    /** The state of a result of this run; null if there is no run to compare with. */
    @Nullable
    String state(String fingerprint) {
        if (since.isEmpty()) {
            return null;
        }
        if (!before.containsKey(fingerprint)) {
            return "new";
        }
        // Nothing is compared of queries: other words make another query.
        return since.get().kindOf(fingerprint).orElse(Drift.Kind.UNCHANGED) == Drift.Kind.UNCHANGED
                ? "unchanged"
                : "updated";
    }

    /** What had a result and has none any more. */
    List<Reported> absent(Set<String> fingerprints) {
        return before.values().stream()
                .filter(r -> !fingerprints.contains(r.key()))
                .toList();
    }

    /** The rules and kinds of queries that the earlier run spoke of. */
    List<String> rules() {
        return before.values().stream().map(Reported::rule).toList();
    }
}
