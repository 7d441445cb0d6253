package org.bluepencil.claim;

import java.util.List;
import org.bluepencil.names.Candidate;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/** What the words of an argument were linked to. */
public sealed interface Link {

    /**
     * One entity.
     *
     * @param margin lead over the runner-up, 0 to 1; 1 if there is none
     * @param runnerUp the next best entity, if there is one
     */
    record To(EntityId id, String label, double margin, @Nullable EntityId runnerUp) implements Link {

        /** An entity that the sentence does not name at all, taken over from the one before. */
        public static To inferred(EntityId id, String label) {
            return new To(id, label, 0, null);
        }

        public boolean isInferred() {
            return margin == 0 && runnerUp == null;
        }
    }

    /** Several entities with nothing to choose between them. */
    record Ambiguous(List<Candidate> candidates) implements Link {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No entity that the knowledge at hand holds. */
    record Unknown() implements Link {}
}
