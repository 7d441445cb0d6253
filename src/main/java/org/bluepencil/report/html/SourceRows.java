package org.bluepencil.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.SourceUse;
import org.bluepencil.report.Visible;
import org.bluepencil.value.Moment;

/** The table of sources, the best standing first. */
final class SourceRows {
    private SourceRows() {}

    static List<Page.Standing> of(List<SourceUse> uses) {
        List<Page.Standing> groups = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            List<Page.Source> rows = uses.stream()
                    .filter(u -> u.info().defaultStanding() == standing)
                    .map(SourceRows::row)
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Page.Standing(Standings.heading(standing), rows));
            }
        }
        return groups;
    }

    private static Page.Source row(SourceUse use) {
        LocalDate current = use.info().currentTo();
        return new Page.Source(
                Visible.line(use.info().name()),
                Visible.line(use.info().id()),
                Visible.line(use.info().licence()),
                current == null ? "live, or does not say" : Moment.day(current).inWords(),
                use(use),
                missed(use));
    }

    private static String use(SourceUse use) {
        List<String> parts = new ArrayList<>();
        part(use.count(Dossier.Outcome.ANSWERED), "answered ", "", parts);
        part(use.count(Dossier.Outcome.SILENT), "silent on ", "", parts);
        part(use.cited(), "cited for ", "", parts);
        return parts.isEmpty() && !use.missed() ? "not needed" : String.join(", ", parts);
    }

    private static String missed(SourceUse use) {
        List<String> parts = new ArrayList<>();
        part(use.count(Dossier.Outcome.UNREACHABLE), "did not answer for ", "", parts);
        part(use.count(Dossier.Outcome.NOT_ASKED), "not asked for ", "", parts);
        String why = Visible.line(use.detail());
        return String.join(", ", parts) + (parts.isEmpty() || why.isEmpty() ? "" : ": " + why);
    }

    private static void part(int count, String before, String after, List<String> parts) {
        if (count > 0) {
            parts.add(before + count + (count == 1 ? " claim" : " claims") + after);
        }
    }
}
