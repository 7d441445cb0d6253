package org.bluepencil.value;

import java.util.function.Function;

/** The value of a statement: an entity, a time, a quantity, a text, or the explicit absence or ignorance of one. */
public sealed interface Value {

    /**
     * The value as print says it.
     *
     * @param labels names entities
     */
    default String inWords(Function<EntityId, String> labels) {
        if (this instanceof Entity entity) {
            return labels.apply(entity.id());
        }
        if (this instanceof Time time) {
            return time.moment().inWords();
        }
        if (this instanceof Amount amount) {
            return amount.quantity().inWords();
        }
        if (this instanceof Text text) {
            return text.text();
        }
        return this instanceof None ? "none" : "unknown";
    }

    record Entity(EntityId id) implements Value {}

    record Time(Moment moment) implements Value {}

    record Amount(Quantity quantity) implements Value {}

    record Text(String text) implements Value {}

    /** The source states that there is none ("no value"). */
    record None() implements Value {}

    /** The source states that there is one and that it is not known ("unknown value"). */
    record Unknown() implements Value {}
}
