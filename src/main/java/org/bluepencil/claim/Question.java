package org.bluepencil.claim;

import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/** What a source is asked: all that it sees of a claim. */
public sealed interface Question {
    PropertyId property();

    /** All statements of a property on an entity, of whatever time and rank. */
    record About(EntityId subject, PropertyId property) implements Question {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof About about && subject.equals(about.subject) && property.equals(about.property);
        }

        /** By hand, as in the ids: an article asks thousands, and looks each up again and again. */
        @Override
        public int hashCode() {
            return 31 * subject.hashCode() + property.hashCode();
        }
    }

    /** All statements of a property whose value is the entity. */
    record Pointing(PropertyId property, EntityId value) implements Question {}
}
