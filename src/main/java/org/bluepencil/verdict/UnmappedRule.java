package org.bluepencil.verdict;

import java.util.List;
import org.bluepencil.claim.Claim;
import org.bluepencil.evidence.Dossier;

/** A checkable statement that no frame covers is reported and never dropped. */
final class UnmappedRule {
    static final String NAME = "unmapped";

    private UnmappedRule() {}

    static Judgement judge(Claim claim, Dossier dossier) {
        return new Judgement(
                claim,
                Verdict.UNVERIFIED,
                Reason.UNMAPPED,
                NAME,
                Reason.UNMAPPED.why(),
                "",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                dossier.asked());
    }
}
