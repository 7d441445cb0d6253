package org.bluepencil.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.desk.check.Checks;
import org.bluepencil.desk.proof.Proof;
import org.bluepencil.desk.signoff.Frozen;
import org.bluepencil.desk.state.Change;
import org.bluepencil.desk.state.Mark;
import org.bluepencil.desk.state.StaleRevision;
import org.bluepencil.desk.state.Store;
import org.bluepencil.desk.state.Story;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Report;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Judgement;

/** Signs a proof: what nobody settled blocks it, unless a reason is named for each. */
final class SigningOff {
    private final Store store;
    private final Checks checks;
    private final Exporting exporting;

    SigningOff(Store store, Checks checks, Exporting exporting) {
        this.store = store;
        this.checks = checks;
        this.exporting = exporting;
    }

    private record Outstanding(String finding, String words, String verdict) {}

    /**
     * Signs.
     *
     * @throws Problem if something is open without a reason
     * @throws StaleRevision if the article was changed meanwhile
     */
    Story sign(Story story, JsonNode request) throws StaleRevision {
        String initials = Handing.words(request, "initials");
        if (initials == null) {
            throw Problem.bad("a signature needs initials");
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        request.path("open")
                .properties()
                .forEach(e -> reasons.put(e.getKey(), e.getValue().asText("").strip()));
        List<Outstanding> blocking = new ArrayList<>();
        Map<String, String> overridden = new LinkedHashMap<>();
        for (Outstanding one : outstanding(story)) {
            String reason = reasons.getOrDefault(one.finding(), "");
            if (reason.isEmpty()) {
                blocking.add(one);
            } else {
                overridden.put(one.finding(), reason);
            }
        }
        if (!blocking.isEmpty()) {
            throw Problem.conflict(blocking.size() + (blocking.size() == 1 ? " finding is" : " findings are")
                            + " not settled: decide each, or give a reason why it may stay open")
                    .with("outstanding", blocking);
        }
        Frozen frozen = exporting.files(story);
        Story signed = store.append(
                story.id(), story.revision(), initials, new Change.Signed(initials, frozen.hash(), overridden));
        store.keep(story.id(), Store.Kept.SIGNED, frozen.bytes());
        return signed;
    }

    private List<Outstanding> outstanding(Story story) {
        Report report = checks.report(story);
        List<Outstanding> outstanding = new ArrayList<>();
        for (Finding finding : Findings.of(report)) {
            if (finding.decision() != Decision.MATCH && !isSettled(story, finding)) {
                Judgement lead = finding.lead();
                outstanding.add(new Outstanding(
                        finding.fingerprint(),
                        Visible.line(lead.claim().text()),
                        lead.verdict().id()));
            }
        }
        return outstanding;
    }

    private static boolean isSettled(Story story, Finding finding) {
        Mark.Decision decision = story.mark(finding.fingerprint()).decision();
        return decision != null && !decision.isExpired(finding.lead().verdict().id(), Proof.evidence(finding.lead()));
    }
}
