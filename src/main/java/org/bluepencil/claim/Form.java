package org.bluepencil.claim;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bluepencil.language.Mention;
import org.bluepencil.value.NumberReading;
import org.jspecify.annotations.Nullable;

/** What kind of statement a claim is. Each form has one rule in {@code verdict}. */
public sealed interface Form {

    /** Whom or what the claim is about. */
    Participant subject();

    /** The one value that it relates its subject to; null if it has none, or several. */
    default @Nullable Claimed value() {
        return null;
    }

    /** Everyone and everything that it names, the subject first. */
    default List<Participant> participants() {
        Claimed value = value();
        return joined(
                subject(), value == null ? List.of() : value.named().stream().toList());
    }

    /** "was established in 2001", "headquartered in Beijing", "Indian Prime Minister Narendra Modi". */
    record Fact(Participant subject, Claimed value) implements Form {}

    /** "consists of A and B", "its only members are A and B": the elements and no others. */
    record Listing(SetOf set, List<Participant> elements) implements Form {
        @Override
        public List<Participant> participants() {
            return joined(set.owner(), elements);
        }

        public Listing {
            elements = List.copyOf(elements);
        }

        @Override
        public Participant subject() {
            return set.owner();
        }
    }

    /**
     * "has ten members", "four former Soviet republics" after other names, "ten countries joined".
     *
     * @param besides elements of the set named beside the count, which the count leaves out
     * @param edge what is counted: those with which it began or ended at that time, or null for those with which it held
     */
    record Count(SetOf set, NumberReading number, List<Participant> besides, @Nullable Edge edge) implements Form {
        public Count {
            besides = List.copyOf(besides);
        }

        /** A count of those with which the relation holds. */
        public Count(SetOf set, NumberReading number, List<Participant> besides) {
            this(set, number, besides, null);
        }

        @Override
        public Participant subject() {
            return set.owner();
        }
    }

    /** "the 10th member state", "its first president": place in the set by start date. */
    record Position(Participant element, SetOf set, int ordinal) implements Form {
        @Override
        public List<Participant> participants() {
            return List.of(element, set.owner());
        }

        @Override
        public Participant subject() {
            return element;
        }
    }

    /**
     * "Kazakhstan's largest trading partner", "second-most populous country of Africa".
     *
     * @param element who is said to hold the rank
     * @param rank 1 for the first
     * @param highest true for largest, false for smallest
     */
    record Superlative(Participant element, SetOf set, int rank, boolean highest) implements Form {
        @Override
        public List<Participant> participants() {
            return List.of(element, set.owner());
        }

        @Override
        public Participant subject() {
            return element;
        }
    }

    /** "Italy accounted for 10 % of Croatia's exports": the part of a whole by a measure. */
    record Share(Participant part, Participant whole, NumberReading fraction) implements Form {
        @Override
        public List<Participant> participants() {
            return List.of(whole, part);
        }

        @Override
        public Participant subject() {
            return whole;
        }
    }

    /**
     * "overtook Russia as Kazakhstan's largest trading partner", "rose 32 % to 5 billion".
     *
     * @param set for an overtaking: the set whose order changed; else null
     * @param other who was overtaken, or null
     * @param ratio by how much it changed, or null
     * @param from the figure before, or null
     * @param to the figure after, or null
     */
    record Change(
            Participant subject,
            @Nullable SetOf set,
            @Nullable Participant other,
            Direction direction,
            @Nullable NumberReading ratio,
            @Nullable NumberReading from,
            @Nullable NumberReading to)
            implements Form {
        @Override
        public List<Participant> participants() {
            return joined(
                    subject,
                    Stream.of(other, set == null ? null : set.owner())
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /** Which way a change went. */
    enum Direction {
        ROSE,
        FELL,
        OVERTOOK
    }

    /**
     * "president since 2019", "joined in 2017", "for 25 years", "aged 71": an edge or the length of a stretch of time.
     *
     * @param value what the relation holds with, or null if the frame's own time is meant (age)
     */
    record SpanOfTime(Participant subject, @Nullable Claimed value, Edge edge, Extent extent) implements Form {}

    /** Which part of the stretch is claimed. */
    enum Edge {
        /** Of what has lasted since: "since 2019". */
        START,
        /** One beginning, and there may be others: "became president in 2019". */
        ENTRY,
        END,
        LENGTH,
        /** How long it is since the beginning: "aged 71". */
        AGE,
        /** Which age was reached at the claim's time: "turned 71 in May". */
        AGE_REACHED,
        /** The age at the end of a life: "died aged 71". */
        AGE_AT_DEATH
    }

    /** The claimed time or length. */
    sealed interface Extent {
        record At(Mention.Time time) implements Extent {}

        record Of(Mention.Duration duration) implements Extent {}
    }

    /** A checkable statement that no frame covers. */
    record Unmapped(Participant subject) implements Form {}

    private static List<Participant> joined(Participant first, List<Participant> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
