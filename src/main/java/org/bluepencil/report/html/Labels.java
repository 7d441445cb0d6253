package org.bluepencil.report.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Claim;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.FixList;
import org.bluepencil.report.Report;
import org.bluepencil.verdict.Judgement;

/** Numbers the findings: what is to be fixed or decided in the order of the fix list, the rest in the order of the text. */
public final class Labels {
    private final Map<String, Label> byClaim = new HashMap<>();
    private final Map<Decision, Integer> last = new EnumMap<>(Decision.class);

    public Labels(Report report) {
        FixList list = new FixList(report);
        add(list.toFix());
        add(list.toDecide());
        add(list.settled());
        add(Findings.of(report).stream()
                .filter(f -> f.decision() == Decision.OPEN || f.decision() == Decision.MATCH)
                .toList());
    }

    private void add(List<Finding> findings) {
        for (Finding finding : findings) {
            Label label = new Label(finding.decision(), last.merge(finding.decision(), 1, Integer::sum));
            for (Judgement place : finding.places()) {
                byClaim.put(place.claim().id(), label);
            }
        }
    }

    public Label of(Claim claim) {
        Label label = byClaim.get(claim.id());
        if (label == null) {
            throw new IllegalArgumentException("a claim of another report: " + claim.id());
        }
        return label;
    }

    public static Label ofQuery(int number) {
        return new Label(Decision.QUERY, number);
    }
}
