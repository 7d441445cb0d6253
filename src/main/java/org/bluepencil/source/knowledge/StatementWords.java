package org.bluepencil.source.knowledge;

import java.util.function.Function;
import org.bluepencil.evidence.Statement;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/**
 * Statements rendered in words, as citations quote them: {@code Belarus — member of (P463): Shanghai Cooperation
 * Organisation; start time 4 July 2024}.
 */
final class StatementWords {
    private final Function<EntityId, String> labels;
    private final Function<PropertyId, String> properties;

    StatementWords(Function<EntityId, String> labels, Function<PropertyId, String> properties) {
        this.labels = labels;
        this.properties = properties;
    }

    String of(String subject, EntityRecord.Stated stated) {
        StringBuilder words = new StringBuilder(subject)
                .append(" — ")
                .append(properties.apply(stated.property()))
                .append(stated.property().onWikidata() ? " (" + stated.property() + ")" : "")
                .append(": ")
                .append(of(stated.value()));
        for (Statement.Qualifier qualifier : stated.qualifiers()) {
            words.append("; ")
                    .append(properties.apply(qualifier.property()))
                    .append(' ')
                    .append(of(qualifier.value()));
        }
        return words.toString();
    }

    String of(Value value) {
        return value.inWords(labels);
    }
}
