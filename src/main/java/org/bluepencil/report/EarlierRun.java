package org.bluepencil.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an earlier run held.
 *
 * @param claims in its order
 * @param reported its findings that did not match and its queries, in its order; empty of a run of known claims
 * @param fixed the keys of what had been flagged before that run and was not any more
 */
public record EarlierRun(List<Recorded> claims, List<Reported> reported, Set<String> fixed) {
    public EarlierRun {
        claims = List.copyOf(claims);
        reported = List.copyOf(reported);
        fixed = Set.copyOf(fixed);
    }

    /** The claims by key; of a fact that is told several times, what was held of its first place. */
    Map<String, Recorded> byKey() {
        Map<String, Recorded> all = new LinkedHashMap<>();
        claims.forEach(c -> all.putIfAbsent(c.key(), c));
        return all;
    }

    /** What a run after this one must remember as fixed. */
    Set<String> fixedAfter(List<Drift> drifts) {
        Set<String> all = new TreeSet<>(fixed);
        for (Drift drift : drifts) {
            Optional<Recorded> flagged = drift.now().filter(Recorded::isFlagged);
            flagged.ifPresent(r -> all.remove(r.key()));
            if (drift.kind() == Drift.Kind.FIXED) {
                all.add(drift.key());
            }
        }
        return all;
    }
}
