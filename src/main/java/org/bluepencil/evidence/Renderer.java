package org.bluepencil.evidence;

import java.util.Locale;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.Names;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Value;

/** Entities by their names, and assertions in words: {@code Belarus, member of Shanghai Cooperation Organisation, since 4 July 2024}. */
final class Renderer implements Dossier.Naming {
    private final Names names;

    Renderer(Names names) {
        this.names = names;
    }

    @Override
    public String label(EntityId id) {
        return names.label(id).orElse(id.id());
    }

    @Override
    public boolean isBare(EntityId id) {
        return names.entity(id)
                .filter(e -> e.prominence() > 0)
                .filter(e -> !e.classes().isEmpty() || !e.relatedTo().isEmpty())
                .isEmpty();
    }

    @Override
    public boolean isUnplaced(EntityId id) {
        boolean tied = names.entity(id)
                .filter(e -> e.relatedTo().stream().anyMatch(to -> !e.classes().contains(to)))
                .isPresent();
        return !tied
                && ClassTree.packed()
                        .named("place")
                        .map(place -> names.isA(id, place) == Truth.YES)
                        .orElse(false);
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
