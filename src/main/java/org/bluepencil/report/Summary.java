package org.bluepencil.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many findings ask for what. A fact said twice counts once; there is no score.
 *
 * @param apart sentences that were read and hold nothing to check
 */
public record Summary(Map<Decision, Integer> counts, int apart) {
    public Summary {
        EnumMap<Decision, Integer> all = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            all.put(decision, counts.getOrDefault(decision, 0));
        }
        counts = java.util.Collections.unmodifiableMap(all);
    }

    public static Summary of(Report report) {
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        Findings.of(report).forEach(f -> counts.merge(f.decision(), 1, Integer::sum));
        report.extraction().queries().forEach(q -> counts.merge(Decision.of(q, report), 1, Integer::sum));
        return new Summary(counts, report.extraction().unchecked().size());
    }

    public int count(Decision decision) {
        return counts.getOrDefault(decision, 0);
    }

    /**
     * One part of the decision strip.
     *
     * @param id a decision's id, or {@code apart}
     * @param letter its letter in the proof, empty for {@code apart}
     * @param words {@code 2 for you to decide}
     */
    public record Part(String id, String letter, String words) {}

    /** The decision strip: what to fix first, even if there is nothing to fix; other counts of nought are left out. */
    public List<Part> strip() {
        List<Part> parts = new ArrayList<>();
        List<Decision> order = List.of(
                Decision.FIX,
                Decision.PAST,
                Decision.DECIDE,
                Decision.MATCH,
                Decision.OPEN,
                Decision.QUERY,
                Decision.SETTLED);
        for (Decision decision : order) {
            int count = count(decision);
            String letter = String.valueOf(decision.letter());
            if (count > 0) {
                parts.add(new Part(decision.id(), letter, count + " " + decision.words(count)));
            } else if (decision == Decision.FIX) {
                parts.add(new Part(decision.id(), letter, "nothing to fix"));
            }
        }
        if (apart > 0) {
            parts.add(new Part("apart", "", apart + " with nothing to check"));
        }
        return List.copyOf(parts);
    }

    /** The strip in one line: {@code 1 to fix · 2 for you to decide · 14 match a source}. */
    public String inWords() {
        return strip().stream().map(Part::words).collect(Collectors.joining(" · "));
    }
}
