package org.bluepencil.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;

/** A source of a kind that this version cannot ask: every question stays open, and says so. */
record NotInThisVersion(SourceInfo info, String kind) implements EvidenceSource {

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        Map<Question, Answer> answers = new LinkedHashMap<>();
        questions.forEach(
                q -> answers.put(q, new Answer.NotAsked("sources of kind " + kind + " are not in this version")));
        return answers;
    }
}
