package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.clause.Clause;

/**
 * A frame found in a sentence, with the heads of its arguments.
 *
 * @param trigger index of the triggering token
 * @param clause the clause that asserts it, or empty where it is taken for granted (a title, an apposition, a possessive)
 * @param subjects heads of the subject's phrases; empty if it is not told
 * @param values heads of the value's phrases; empty if the value is a time or number, or is not told
 * @param ordinal the ordinal before a noun ("10th member"), or 0
 * @param narrowed whether words around the trigger narrow what it says
 * @param superlative whether the noun is said to be the largest or smallest
 */
record Match(
        Frame frame,
        Expression expression,
        int trigger,
        Optional<Clause> clause,
        List<Integer> subjects,
        List<Integer> values,
        int ordinal,
        Superlative superlative,
        Manner.Status status,
        boolean narrowed) {

    /** A superlative before a noun. */
    enum Superlative {
        NONE,
        LARGEST,
        SMALLEST
    }

    /** A match of plain words: no place in an order, no superlative and no word that changes a title. */
    static Match plain(
            Frames.Use use,
            int trigger,
            Optional<Clause> clause,
            List<Integer> subjects,
            List<Integer> values,
            boolean narrowed) {
        return new Match(
                use.frame(),
                use.expression(),
                trigger,
                clause,
                subjects,
                values,
                0,
                Superlative.NONE,
                Manner.Status.NONE,
                narrowed);
    }

    /** The same match, narrowed if told so. */
    Match narrowedIf(boolean more) {
        return new Match(
                frame, expression, trigger, clause, subjects, values, ordinal, superlative, status, narrowed || more);
    }

    /** The same match told of others. */
    Match between(List<Integer> otherSubjects, List<Integer> otherValues) {
        return new Match(
                frame, expression, trigger, clause, otherSubjects, otherValues, ordinal, superlative, status, narrowed);
    }

    Match {
        subjects = List.copyOf(subjects);
        values = List.copyOf(values);
    }
}
