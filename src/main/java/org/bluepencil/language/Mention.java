package org.bluepencil.language;

import java.util.List;
import org.bluepencil.article.Span;
import org.bluepencil.names.Candidate;
import org.bluepencil.value.Later;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** A stretch of a sentence that names something or gives a value. */
public sealed interface Mention {
    TokenRange tokens();

    Span span();

    /**
     * A name, with what it may denote according to the names in force; possibly nothing.
     *
     * @param headWord the word by which it hangs in the sentence
     */
    record Name(TokenRange tokens, Span span, Later<Integer> headWord, String entityTag, List<Candidate> candidates)
            implements Mention {
        public Name {
            candidates = List.copyOf(candidates);
        }

        /** The index of the word by which it hangs in the sentence. */
        public int head() {
            return headWord.get();
        }
    }

    /**
     * A point or stretch of the calendar.
     *
     * @param bound how the words before it bind it: "in", "since", "by", …
     * @param period the days that it covers, empty if it is relative and the publication date is not known
     * @param precision how exactly it is told
     * @param relative whether it was read against the publication date
     * @param printed the reading as printed, such as {@code last year = 2023}
     * @param distance how far it lies from a time told before, null where it is told by itself or that time was found
     */
    record Time(
            TokenRange tokens,
            Span span,
            Bound bound,
            @Nullable Period period,
            Precision precision,
            boolean relative,
            String printed,
            @Nullable Distance distance)
            implements Mention {

        /** A time told by itself. */
        public Time(
                TokenRange tokens,
                Span span,
                Bound bound,
                @Nullable Period period,
                Precision precision,
                boolean relative,
                String printed) {
            this(tokens, span, bound, period, precision, relative, printed, null);
        }
    }

    /** A length of time ("25 years", "six months"), in whole or part units; also the age of a person. */
    record Duration(TokenRange tokens, Span span, NumberReading length, DurationKind kind) implements Mention {}

    /**
     * A number that counts or measures something.
     *
     * @param counted the noun that it counts ("people", "member")
     */
    record Number(TokenRange tokens, Span span, NumberReading reading, Later<Integer> counted) implements Mention {
        /** The index of the noun that it counts, or -1. */
        public int head() {
            return counted.get();
        }
    }

    /** A time that the words leave vague: "now", "recently", "soon". It has no days, so that no claim takes it for a date. */
    record Vague(TokenRange tokens, Span span, Reference reference) implements Mention {}

    /** On which side of the present a vague time lies. */
    enum Reference {
        PAST,
        PRESENT,
        FUTURE
    }

    /** How the words around a time bind it. */
    enum Bound {
        IN,
        SINCE,
        UNTIL,
        BY,
        BEFORE,
        AFTER,
        FROM
    }

    /** What a length of time says. */
    enum DurationKind {
        /** "for 25 years". */
        FOR,
        /** "aged 71", "71-year-old". */
        AGE,
        /** "25 years" with nothing before it. */
        BARE
    }
}
