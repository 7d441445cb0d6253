package org.bluepencil.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/** Assertions in words: {@code Belarus, member of Shanghai Cooperation Organisation, since 4 July 2024}. */
final class Renderer {
    private final Names names;

    Renderer(Names names) {
        this.names = names;
    }

    String label(EntityId id) {
        return names.entity(id).map(NamedEntity::label).orElse(id.id());
    }

    Map<EntityId, String> labels(Collection<EntityId> ids) {
        Map<EntityId, String> labels = new LinkedHashMap<>();
        ids.forEach(id -> labels.computeIfAbsent(id, this::label));
        return labels;
    }

    /** A property's label, a measure's name in words. */
    String measure(PropertyId property) {
        return property.onWikidata()
                ? PropertyLabels.of(property)
                : property.id().replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    String render(EntityId subject, String relation, Value value, Statement statement) {
        StringBuilder words = new StringBuilder(label(subject))
                .append(", ")
                .append(relation)
                .append(' ')
                .append(inWords(value));
        statement
                .qualifier(Dossier.PARTNER)
                .ifPresent(p -> words.append(" (").append(inWords(p)).append(')'));
        String when = statement.validity().inWords();
        return when.isEmpty()
                ? words.toString()
                : words.append(", ").append(when).toString();
    }

    private String inWords(Value value) {
        if (value instanceof Value.Entity entity) {
            return label(entity.id());
        }
        if (value instanceof Value.Time time) {
            return time.moment().inWords();
        }
        if (value instanceof Value.Amount amount) {
            return amount.quantity().inWords();
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.None ? "none" : "unknown";
    }
}
