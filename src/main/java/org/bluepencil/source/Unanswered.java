package org.bluepencil.source;

import org.bluepencil.evidence.EvidenceSource.Answer;
import org.bluepencil.http.Reply;

/** What a failed request means for the questions behind it. */
public final class Unanswered {
    private Unanswered() {}

    /** Not asked where this run, its record, who looked on or the site's rules forbade it; unreachable where the host failed. */
    public static Answer of(Reply.Failure failure) {
        return switch (failure.kind()) {
            case OFFLINE, NOT_RECORDED, BUDGET, ROBOTS, SKIPPED -> new Answer.NotAsked(failure.why());
            case REFUSED, TIMEOUT, TOO_LARGE, STATUS, CONNECTION, BREAKER -> new Answer.Unreachable(failure.why());
        };
    }
}
