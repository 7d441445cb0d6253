package org.bluepencil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Claim;
import org.bluepencil.verdict.Judgement;

/** Groups judgements of one fact: what an article says three times is one thing to settle. */
public final class Findings {
    private Findings() {}

    /** The findings in the order of their first places. */
    public static List<Finding> of(Report report) {
        Map<Key, List<Judgement>> groups = new LinkedHashMap<>();
        report.judgements().stream()
                .sorted(Comparator.comparing(Judgement::claim, Claim.ORDER))
                .forEach(j -> groups.computeIfAbsent(key(j, report), k -> new ArrayList<>())
                        .add(j));
        return groups.entrySet().stream()
                .map(e -> new Finding(
                        e.getKey().fingerprint(),
                        e.getValue(),
                        report.review().of(e.getValue().get(0)).orElse(null)))
                .toList();
    }

    /** One fact in two moods (asserted here, reported there) asks for two decisions. */
    private record Key(String fingerprint, Decision decision) {}

    private static Key key(Judgement judgement, Report report) {
        return new Key(Fingerprint.of(judgement.claim(), report.article().text()), Decision.of(judgement));
    }
}
