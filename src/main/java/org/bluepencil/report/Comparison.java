package org.bluepencil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A run held against an earlier one.
 *
 * @param earlier what it is held against
 * @param drifts the most urgent first, and then in the order of the text
 * @param fixed the keys of what had been flagged in any earlier run and is not any more, in alphabetical order
 */
public record Comparison(EarlierRun earlier, List<Drift> drifts, Set<String> fixed) {
    public Comparison {
        drifts = List.copyOf(drifts);
        fixed = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(fixed));
    }

    /** Compares a run with what an earlier one held. A fact that is told several times is compared once. */
    public static Comparison of(List<Recorded> claims, EarlierRun baseline) {
        Map<String, Recorded> before = baseline.byKey();
        Map<String, Recorded> now = new LinkedHashMap<>();
        claims.forEach(c -> now.putIfAbsent(c.key(), c));
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(before.keySet());
        List<Drift> drifts = new ArrayList<>();
        for (String key : keys) {
            Drift.of(before.get(key), now.get(key), baseline.fixed().contains(key))
                    .ifPresent(drifts::add);
        }
        drifts.sort(Comparator.comparing(Drift::kind));
        return new Comparison(baseline, drifts, baseline.fixedAfter(drifts));
    }

    /** Compares a check with what an earlier one held. */
    public static Comparison of(Report report, EarlierRun baseline) {
        Places places = new Places(report.article());
        List<Recorded> claims = Findings.of(report).stream()
                .map(f -> Recorded.of(
                        f.fingerprint(), places.words(f.lead().claim().span()), f.lead(), report.article()))
                .toList();
        return of(claims, baseline);
    }

    public List<Drift> of(Drift.Kind kind) {
        return drifts.stream().filter(d -> d.kind() == kind).toList();
    }

    /** What became of a claim, if the comparison tells anything of it. */
    public Optional<Drift.Kind> kindOf(String key) {
        return drifts.stream().filter(d -> d.key().equals(key)).map(Drift::kind).findFirst();
    }

    /** The counts in one line, without those of nought: {@code 1 newly stale · 12 unchanged}. */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        for (Drift.Kind kind : Drift.Kind.values()) {
            int count = of(kind).size();
            if (count > 0) {
                parts.add(count + " " + kind.words());
            }
        }
        return parts.isEmpty() ? "nothing to compare" : String.join(" · ", parts);
    }
}
