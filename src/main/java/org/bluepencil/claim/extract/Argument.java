package org.bluepencil.claim.extract;

import org.bluepencil.article.Span;
import org.bluepencil.claim.Participant;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.NumberReading;

/** What stands in an argument's place of a sentence. */
sealed interface Argument {
    Span span();

    /** A name, a pronoun or a description, linked as far as it can be. */
    record Named(Participant participant, boolean byName) implements Argument {
        @Override
        public Span span() {
            return participant.span();
        }
    }

    /** A counted class: "four former Soviet republics". */
    record Counted(EntityId kind, String kindText, NumberReading number, Span span) implements Argument {}

    /** A phrase that denotes nothing we can name. */
    record Described(String text, Span span) implements Argument {}
}
