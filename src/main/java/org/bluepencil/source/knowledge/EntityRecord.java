package org.bluepencil.source.knowledge;

import java.util.List;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.Statement;
import org.bluepencil.names.NameKind;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/**
 * An entity as the index keeps it: what naming and verification need of a dump line, and no more.
 *
 * @param modified the day of its last edit, ISO, or the empty string
 * @param prominence from 0 to 1
 */
record EntityRecord(
        EntityId id,
        String label,
        String description,
        List<Named> names,
        List<Stated> statements,
        String modified,
        double prominence) {

    EntityRecord {
        names = List.copyOf(names);
        statements = List.copyOf(statements);
    }

    /** One name of the entity. */
    record Named(String name, NameKind kind) {}

    /** One statement, without what only the source as a whole can say: standing and citation. */
    record Stated(
            String id,
            PropertyId property,
            Value value,
            Rank rank,
            List<Statement.Qualifier> qualifiers,
            List<Reference> references) {
        Stated {
            qualifiers = List.copyOf(qualifiers);
            references = List.copyOf(references);
        }
    }

    /** The entities that statements of a property name. */
    List<EntityId> valuesOf(PropertyId property) {
        return statements.stream()
                .filter(s -> s.property().equals(property) && s.rank() != Rank.DEPRECATED)
                .map(Stated::value)
                .filter(Value.Entity.class::isInstance)
                .map(v -> ((Value.Entity) v).id())
                .distinct()
                .toList();
    }
}
