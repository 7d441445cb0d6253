package org.bluepencil.names;

import java.util.List;
import org.bluepencil.value.EntityId;

/** What linking needs to know of an entity: its names, its classes as stated, and the entities it is directly tied to. */
public record NamedEntity(
        EntityId id,
        String label,
        String description,
        List<EntityId> classes,
        List<EntityId> relatedTo,
        double prominence) {

    public NamedEntity {
        classes = List.copyOf(classes);
        relatedTo = List.copyOf(relatedTo);
    }
}
