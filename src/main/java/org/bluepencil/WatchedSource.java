package org.bluepencil;

import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;

/** A source at which somebody looks on. */
record WatchedSource(EvidenceSource source, Watch watch) implements EvidenceSource {

    @Override
    public SourceInfo info() {
        return source.info();
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        watch.told(new Progress.Asking(info(), questions.size()));
        Map<Question, Answer> answers = source.ask(questions);
        watch.told(new Progress.Answered(info(), questions.size(), answered(answers), trouble(answers)));
        return answers;
    }

    private static int answered(Map<Question, Answer> answers) {
        return (int) answers.values().stream()
                .filter(a -> a instanceof Answer.Says says && !says.statements().isEmpty())
                .count();
    }

    private static String trouble(Map<Question, Answer> answers) {
        for (Answer answer : answers.values()) {
            if (answer instanceof Answer.Unreachable unreachable) {
                return unreachable.why();
            } else if (answer instanceof Answer.NotAsked notAsked) {
                return notAsked.why();
            }
        }
        return "";
    }
}
