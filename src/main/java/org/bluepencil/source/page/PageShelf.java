package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource.Answer;
import org.bluepencil.evidence.Statement;
import org.bluepencil.value.Value;

/** The statements that were read from pages, by the questions that they answer. */
final class PageShelf {
    private final Map<Question, List<Statement>> byQuestion = new LinkedHashMap<>();

    void add(List<Statement> statements) {
        for (Statement statement : statements) {
            put(new Question.About(statement.subject(), statement.property()), statement);
            if (statement.value() instanceof Value.Entity entity) {
                put(new Question.Pointing(statement.property(), entity.id()), statement);
            }
        }
    }

    private void put(Question question, Statement statement) {
        byQuestion.computeIfAbsent(question, q -> new ArrayList<>()).add(statement);
    }

    Answer.Says answer(Question question) {
        return new Answer.Says(byQuestion.getOrDefault(question, List.of()));
    }
}
