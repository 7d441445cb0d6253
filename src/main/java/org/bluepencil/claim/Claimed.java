package org.bluepencil.claim;

import java.util.Optional;
import org.bluepencil.language.Mention;
import org.bluepencil.value.NumberReading;

/** The value that a claim asserts. */
public sealed interface Claimed {

    /** Whoever or whatever is named, where the value is an entity. */
    default Optional<Participant> named() {
        return Optional.empty();
    }

    record Entity(Participant participant) implements Claimed {
        @Override
        public Optional<Participant> named() {
            return Optional.of(participant);
        }
    }

    record Time(Mention.Time time) implements Claimed {}

    record Number(NumberReading reading) implements Claimed {}

    /** Words that are meant as words, such as a name that something bore. */
    record Text(String text) implements Claimed {}
}
