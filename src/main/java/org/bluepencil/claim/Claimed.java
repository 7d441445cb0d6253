package org.bluepencil.claim;

import org.bluepencil.language.Mention;
import org.bluepencil.value.NumberReading;

/** The value that a claim asserts. */
public sealed interface Claimed {

    record Entity(Participant participant) implements Claimed {}

    record Time(Mention.Time time) implements Claimed {}

    record Number(NumberReading reading) implements Claimed {}

    record Text(String text) implements Claimed {}
}
