package org.bluepencil.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.Dossier.Outcome;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/** The questions of one claim in one round: those that decide it, and those that only explain. */
final class Inquiry {
    private final Answers answers;
    private final Set<Question> deciding = new LinkedHashSet<>();
    private boolean waits;
    private boolean explains;

    Inquiry(Answers answers) {
        this.answers = answers;
    }

    /** From here on, questions only explain: how a source answers them is not told of the claim. */
    void onlyExplains() {
        explains = true;
    }

    /** Whether some question has no answer yet, so that another round may find more. */
    boolean waits() {
        return waits;
    }

    List<Statement> about(EntityId subject, PropertyId property) {
        return ask(new Question.About(subject, property));
    }

    List<Statement> pointing(PropertyId property, EntityId value) {
        return ask(new Question.Pointing(property, value));
    }

    /** The entities that a property of the subject names. */
    List<EntityId> values(EntityId subject, PropertyId property) {
        return about(subject, property).stream()
                .map(Inquiry::entity)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static Optional<EntityId> entity(Statement statement) {
        return entity(statement.value());
    }

    static Optional<EntityId> entity(Value value) {
        return value instanceof Value.Entity entity ? Optional.of(entity.id()) : Optional.empty();
    }

    List<EvidenceSource> sources() {
        return answers.sources();
    }

    private List<Statement> ask(Question question) {
        if (!explains) {
            deciding.add(question);
        }
        Optional<List<Statement>> answered = answers.statements(question);
        waits |= answered.isEmpty();
        return answered.orElse(List.of());
    }

    /** What each source did with the deciding questions: one answer is an answer, else the first failure is told. */
    List<Dossier.Asked> asked() {
        List<Dossier.Asked> told = new ArrayList<>();
        for (EvidenceSource source : answers.sources()) {
            String id = source.info().id();
            Map<Outcome, String> outcomes = new EnumMap<>(Outcome.class);
            for (Question question : deciding) {
                answers.asked(question).stream()
                        .filter(a -> a.source().equals(id))
                        .forEach(a -> outcomes.putIfAbsent(a.outcome(), a.detail()));
            }
            for (Outcome outcome : List.of(Outcome.ANSWERED, Outcome.UNREACHABLE, Outcome.NOT_ASKED, Outcome.SILENT)) {
                String detail = outcomes.get(outcome);
                if (detail != null) {
                    told.add(new Dossier.Asked(id, outcome, detail));
                    break;
                }
            }
        }
        return told;
    }
}
