package org.bluepencil.claim;

import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** What a source is asked: all that it sees of a claim. */
public sealed interface Question {
    PropertyId property();

    /** All statements of a property on an entity, of whatever time and rank. */
    record About(EntityId subject, PropertyId property) implements Question {}

    /** All statements of a property whose value is the entity. */
    record Pointing(PropertyId property, EntityId value) implements Question {}
}
