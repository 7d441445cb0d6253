package org.bluepencil.source.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** Entities by id, by name, by what they point at: an index on disk, or what was fetched in this run. */
interface Shelf extends AutoCloseable {

    Optional<EntityRecord> entity(EntityId id);

    /** The entity as it is named; its statements may be missing. */
    Optional<EntityRecord> head(EntityId id);

    /** The entities that carry a name of this key, best known first; their statements may be missing. */
    List<EntityRecord> named(String key);

    /** The keys of names within so many edits of this one, their first letter right, in the order of their letters. */
    List<String> keysNear(String key, int edits);

    /** The entities with a statement of the property whose value is the entity, best known first. */
    List<EntityRecord> pointing(PropertyId property, EntityId value);

    /** Whether there is any entity with a statement of the property whose value is the entity. */
    boolean points(PropertyId property, EntityId value);

    /** The entities with an event date in these days that are stated to be of one of the classes. */
    List<EntityRecord> events(List<EntityId> classes, LocalDate from, LocalDate to);

    boolean beginsName(String key);

    @Override
    void close();
}
