package org.bluepencil.value;

/** The value of a statement: an entity, a time, a quantity, a text, or the explicit absence or ignorance of one. */
public sealed interface Value {

    record Entity(EntityId id) implements Value {}

    record Time(Moment moment) implements Value {}

    record Amount(Quantity quantity) implements Value {}

    record Text(String text) implements Value {}

    /** The source states that there is none ("no value"). */
    record None() implements Value {}

    /** The source states that there is one and that it is not known ("unknown value"). */
    record Unknown() implements Value {}
}
