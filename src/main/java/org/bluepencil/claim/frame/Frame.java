package org.bluepencil.claim.frame;

import java.util.List;
import org.bluepencil.value.PropertyId;
import org.jspecify.annotations.Nullable;

/**
 * One relation or measure: the property it speaks of, how English expresses it, what its arguments may be, and how its
 * statements decide a claim.
 *
 * @param id the frame's name, such as {@code founded}; unique
 * @param label the property's label, as reports print it
 * @param gloss one sentence in plain words: what a claim of this frame says
 * @param property the property that reports name; statements are found along {@code paths}
 * @param subpropertyOf ids of the frames that this one narrows (P1647): where a claim of theirs has a value of this one's types,
 *     this one is meant
 * @param subjectTypes names of classes of the packed class tree that the subject may belong to; empty for any
 * @param valueTypes the same for an entity value
 * @param nature how the property behaves in time
 * @param single whether it has one value at a time
 * @param paths where its statements stand, asked together and united before judging
 * @param near values to try before contradicting
 * @param measures for ranks and shares: the measures that order the set, each a definition of its own
 * @param unit the unit that a bare number of this frame is in; empty for counts
 * @param harm what a wrong figure harms: it orders the fix list and sets how much proof a confirmation needs
 */
public record Frame(
        String id,
        String label,
        String gloss,
        PropertyId property,
        List<String> subpropertyOf,
        List<String> subjectTypes,
        ValueType value,
        List<String> valueTypes,
        Nature nature,
        boolean single,
        Tolerance tolerance,
        @Nullable String unit,
        Harm harm,
        List<Path> paths,
        List<Near> near,
        List<PropertyId> measures,
        List<Expression> expressions,
        List<Example> examples) {

    public Frame {
        subpropertyOf = List.copyOf(subpropertyOf);
        subjectTypes = List.copyOf(subjectTypes);
        valueTypes = List.copyOf(valueTypes);
        paths = List.copyOf(paths);
        near = List.copyOf(near);
        measures = List.copyOf(measures);
        expressions = List.copyOf(expressions);
        examples = List.copyOf(examples);
    }

    /** Whether the set that the relation makes belongs to its value (members of a group), not its subject (founders). */
    public boolean ownerIsValue() {
        return expressions.stream()
                .anyMatch(
                        e -> e.trigger() == Expression.Trigger.NOUN && e.value().place() == Expression.Place.OF);
    }

    /** The nouns that name the relation. */
    public List<String> nouns() {
        return expressions.stream()
                .filter(e -> e.trigger() == Expression.Trigger.NOUN)
                .flatMap(e -> e.words().stream())
                .toList();
    }

    /** Whether some of its words are of what goes on for a time, though what it leaves behind stays: studies, a broadcast. */
    public boolean lasts() {
        return expressions.stream().anyMatch(e -> e.says() == Expression.Says.LASTS);
    }

    /** The same as a state, for what is told to be going on. */
    public Frame goingOn() {
        return new Frame(
                id,
                label,
                gloss,
                property,
                subpropertyOf,
                subjectTypes,
                value,
                valueTypes,
                Nature.STATE,
                single,
                tolerance,
                unit,
                harm,
                paths,
                near,
                measures,
                expressions,
                examples);
    }

    /** The nouns whose number is the figure: "inhabitant" of "8,000 inhabitants". */
    public List<String> countedNouns() {
        return expressions.stream()
                .filter(e -> e.trigger() == Expression.Trigger.NOUN && e.value().place() == Expression.Place.NUMBER)
                .flatMap(e -> e.words().stream())
                .toList();
    }

    /** What kind of value the property has. */
    public enum ValueType {
        ENTITY,
        TIME,
        QUANTITY,
        TEXT
    }

    /** How the property behaves in time. */
    public enum Nature {
        /** Something that happened once and stays so: a birth, a founding, a founder. */
        EVENT,
        /** Something that holds for a time: an office, a membership, a seat. */
        STATE,
        /** A figure measured again and again: a population, a GDP. */
        SERIES,
        /** A figure of one period that says nothing of another: a month's inflation, a quarter's profit. */
        VOLATILE,
        /** A figure of an event that only grows: the dead of an attack. */
        TOLL
    }

    /** How numbers of the property are compared. */
    public enum Tolerance {
        /** People, members, seats: to the unit; a date at the coarser precision. */
        EXACT,
        /** Measures: at the digits written; a year between those known, or beside them, is not wrong. */
        MEASURE
    }

    /** What a wrong claim harms, most harmful first. */
    public enum Harm {
        DEATHS,
        CRIME,
        PERSON,
        MONEY,
        NONE
    }

    /** A value that explains a difference, such as the founding of the predecessor; {@code say} names it in print. */
    public record Near(Path path, String say) {}
}
