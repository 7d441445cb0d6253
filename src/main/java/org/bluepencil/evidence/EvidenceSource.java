package org.bluepencil.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bluepencil.claim.Question;

/** A source that can be asked. Answers are values: a source that fails never throws. */
public interface EvidenceSource {

    SourceInfo info();

    /** The answer to each question that it speaks of, all asked at once so that a source can batch them. */
    Map<Question, Answer> ask(List<Question> questions);

    /** The answers of a source that has no use for batches, in the order of the questions. */
    static Map<Question, Answer> each(List<Question> questions, Function<Question, Answer> answer) {
        Map<Question, Answer> answers = new LinkedHashMap<>();
        questions.forEach(q -> answers.put(q, answer.apply(q)));
        return answers;
    }

    /** What a source answered. */
    sealed interface Answer {

        /** What it says; empty if it knows the entity and is silent, or does not know it. */
        record Says(List<Statement> statements) implements Answer {
            public Says {
                statements = List.copyOf(statements);
            }
        }

        /** It could not be reached or its answer could not be read. */
        record Unreachable(String why) implements Answer {}

        /** It was not asked: the run is offline, or over its budget. */
        record NotAsked(String why) implements Answer {}
    }
}
