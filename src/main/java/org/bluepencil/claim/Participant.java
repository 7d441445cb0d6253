package org.bluepencil.claim;

import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.value.EntityId;

/** An argument of a claim: its words in the article and the entity that they denote. */
public record Participant(String text, Span span, Link link) {

    public Optional<EntityId> entity() {
        return link instanceof Link.To to ? Optional.of(to.id()) : Optional.empty();
    }

    /** The entity's label, or the words themselves if they are not linked. */
    public String label() {
        return link instanceof Link.To to ? to.label() : text;
    }

    /** The same, as one that the sentence does not name: only what stands before may mean it. */
    public Participant inferred() {
        return link instanceof Link.To to ? new Participant(text, span, Link.To.inferred(to.id(), to.label())) : this;
    }
}
