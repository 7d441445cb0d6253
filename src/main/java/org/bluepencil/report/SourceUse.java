package org.bluepencil.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.verdict.Judgement;

/**
 * What one source did in this check.
 *
 * @param info what it declares of itself
 * @param outcomes for how many claims asking it ended how
 * @param cited for how many claims it is cited
 * @param detail why it did not answer, or the empty string
 */
public record SourceUse(SourceInfo info, Map<Dossier.Outcome, Integer> outcomes, int cited, String detail) {
    public SourceUse {
        outcomes = Map.copyOf(outcomes);
    }

    /** One for each source in force, in the report's order. */
    public static List<SourceUse> of(Report report) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        report.sources().forEach(s -> tallies.put(s.id(), new Tally()));
        for (Judgement judgement : report.judgements()) {
            judgement.asked().forEach(a -> tallies.computeIfPresent(a.source(), (id, t) -> t.add(a)));
            judgement.evidence().stream()
                    .map(a -> a.statement().citation().source())
                    .distinct()
                    .forEach(id -> tallies.computeIfPresent(id, (i, t) -> t.cite()));
        }
        List<SourceUse> uses = new ArrayList<>();
        report.sources().forEach(info -> {
            Tally tally = tallies.getOrDefault(info.id(), new Tally());
            uses.add(new SourceUse(info, tally.outcomes, tally.cited, tally.detail));
        });
        return List.copyOf(uses);
    }

    public int count(Dossier.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** True if it was needed and could not be asked, or did not answer. */
    public boolean missed() {
        return count(Dossier.Outcome.UNREACHABLE) > 0 || count(Dossier.Outcome.NOT_ASKED) > 0;
    }

    private static final class Tally {
        final Map<Dossier.Outcome, Integer> outcomes = new EnumMap<>(Dossier.Outcome.class);
        int cited;
        String detail = "";

        Tally add(Dossier.Asked asked) {
            outcomes.merge(asked.outcome(), 1, Integer::sum);
            boolean missed =
                    asked.outcome() == Dossier.Outcome.UNREACHABLE || asked.outcome() == Dossier.Outcome.NOT_ASKED;
            if (missed && detail.isEmpty()) {
                detail = asked.detail();
            }
            return this;
        }

        Tally cite() {
            cited++;
            return this;
        }
    }
}
