package org.bluepencil.desk.signoff;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.desk.proof.Proof;
import org.bluepencil.desk.state.Change;
import org.bluepencil.desk.state.Mark;
import org.bluepencil.desk.state.Story;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.Report;
import org.bluepencil.report.Review;
import org.bluepencil.report.Ruling;
import org.bluepencil.verdict.Judgement;

/** What was decided at the desk, as reports show it. A decision on other words or other evidence is not shown. */
public final class Rulings {
    private static final String NOBODY = "the desk";
    private static final String NO_REASON = "no reason was given";

    private Rulings() {}

    /** The report with the decisions that hold. */
    public static Report in(Report report, Story story) {
        Map<String, Ruling> rulings = new LinkedHashMap<>();
        for (Judgement judgement : report.judgements()) {
            Mark.Decision decision = story.mark(
                            Fingerprint.of(judgement.claim(), report.article().text()))
                    .decision();
            if (decision != null && !decision.isExpired(judgement.verdict().id(), Proof.evidence(judgement))) {
                rulings.put(judgement.claim().id(), ruling(decision));
            }
        }
        return report.reviewed(new Review(rulings, Map.of(), List.of()));
    }

    private static Ruling ruling(Mark.Decision decision) {
        return new Ruling(
                decision.ruling() == Change.Ruling.DISMISSED ? Ruling.Action.DISMISS : Ruling.Action.CONFIRM,
                decision.by().isBlank() ? NOBODY : decision.by(),
                decision.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                decision.because().isBlank() ? NO_REASON : decision.because());
    }
}
