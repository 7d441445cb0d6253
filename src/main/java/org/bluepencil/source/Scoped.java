package org.bluepencil.source;

import java.util.List;
import java.util.Map;
import org.bluepencil.claim.Question;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.names.Names;
import org.bluepencil.source.definition.SourceDefinition.Scope;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;

/** A source that is asked only what it declares to answer; of the rest it is not asked. */
final class Scoped implements EvidenceSource {
    private final EvidenceSource source;
    private final Scope scope;
    private final Names names;

    private Scoped(EvidenceSource source, Scope scope, Names names) {
        this.source = source;
        this.scope = scope;
        this.names = names;
    }

    static EvidenceSource of(EvidenceSource source, Scope scope, Names names) {
        return scope.equals(Scope.ANYTHING) ? source : new Scoped(source, scope, names);
    }

    @Override
    public SourceInfo info() {
        return source.info();
    }

    @Override
    public Map<Question, Answer> ask(List<Question> questions) {
        return source.ask(questions.stream().filter(this::answers).toList());
    }

    private boolean answers(Question question) {
        boolean property = scope.properties().isEmpty() || scope.properties().contains(question.property());
        return property && (scope.classes().isEmpty() || isOfClass(question));
    }

    /** Only what is surely of another kind is left out. */
    private boolean isOfClass(Question question) {
        EntityId entity;
        if (question instanceof Question.About about) {
            entity = about.subject();
        } else {
            entity = ((Question.Pointing) question).value();
        }
        return scope.classes().stream().anyMatch(kind -> names.isA(entity, kind) != Truth.NO);
    }
}
