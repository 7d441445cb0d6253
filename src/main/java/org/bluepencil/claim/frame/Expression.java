package org.bluepencil.claim.frame;

import java.util.List;

/**
 * One way in which English expresses a frame: the words that trigger it and where its two arguments stand. The grammar
 * (passives, relative clauses, appositions, possessives, titles, coordination) is the extractor's, not the frame's.
 *
 * @param trigger what kind of word the trigger is
 * @param words lemmas of the trigger; several words for a fixed phrase ("set up", "take office", "prime minister")
 * @param subject where the subject stands
 * @param value where the value stands
 * @param says what the expression claims of the relation
 * @param confirmsOnly whether the words also tell an episode or a part ("the tower opened on Monday"), so that a source that
 *     differs does not make them wrong
 * @param among names of the classes that a {@link Trigger#RANK} is taken in: a river is the longest, a tower the tallest
 * @param exhaustive whether the words name all elements of the set: \"consists of\"
 */
public record Expression(
        Trigger trigger,
        List<String> words,
        Slot subject,
        Slot value,
        Says says,
        boolean confirmsOnly,
        boolean exhaustive,
        List<String> among) {

    public Expression {
        words = List.copyOf(words);
        among = List.copyOf(among);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an expression needs at least one word");
        }
    }

    /** The kind of the triggering word. */
    public enum Trigger {
        /** A verb or a fixed phrase around one: "establish", "take over", "give birth". */
        VERB,
        /** A noun with a possessor and a filler: "capital", "member state", "prime minister", "population". */
        NOUN,
        /** An adjective in the predicate: "native (to)", "home (to)", "adjacent (to)". */
        ADJECTIVE,
        /** The second half of a compound: "based", "born", "owned", "led". */
        SUFFIX,
        /** An adjective in the superlative before the noun of a class: "the most populous country in Africa". */
        RANK,
        /**
         * The brackets behind a person's name that hold birth and death, "(4 May 1951, Tarn – 2 June 2014)", and those behind a title
         * that hold its year, which may stand before it too: "The Salt Road (1974)", "her 1974 novel The Salt Road".
         */
        BRACKET,
        /** The name of a person with what stands behind it: "Ada Holt of Ostrel University". */
        NAME,
        /** An adverb before a name in apposition: "Tarn College, formerly Tarn Training School". */
        ADVERB
    }

    /** What the expression claims of the relation. */
    public enum Says {
        /** That it holds at the sentence's time. */
        HOLDS,
        /**
         * Of what stays once it has happened, that it went on for a time: "studied at". In the present it says that it still does,
         * which a past does not bear out.
         */
        LASTS,
        /** That it began then: "joined", "took office"; of what happens at once, that it happened then: "won the prize". */
        BEGINS,
        /** That it ended then: "left", "resigned". */
        ENDS,
        /** How long ago it was, told as an age: "Lee, 71,", "the 71-year-old". Found by the age, wherever it stands. */
        AGED,
        /** The age that was reached at the sentence's time: "turned 71 in May". Found by the age too. */
        REACHED,
        /** When it was, told by how often its day has come again: "its 25th anniversary". */
        RECURS,
        /** The age at death: "died aged 71". Found by the age too. */
        LIVED;

        /** Whether it is told of a stretch of time, and not of its beginning or end. */
        public boolean isOfStretch() {
            return this == HOLDS || this == LASTS;
        }

        /** Whether it tells an age, which finds its frame itself. */
        public boolean isAge() {
            return this == AGED || this == REACHED || this == LIVED;
        }
    }

    /**
     * Where an argument stands: a grammatical place and, for {@link Place#PREPOSITION}, the prepositions.
     *
     * <p>{@code AGENT} and {@code PATIENT} are those of the active clause whatever the voice: in "X was founded by Y", Y
     * is the agent. {@code OF} of a noun is its possessor: "of X", "X's", "its", "X" as a modifier, a demonym. {@code IS}
     * is what the noun is said of: "Y is the N of X", "Y, the N of X", "the N of X, Y", "N Y" as a title.
     */
    public record Slot(Place place, List<String> prepositions) {
        public Slot {
            prepositions = List.copyOf(prepositions);
        }
    }

    /** The grammatical places of arguments. */
    public enum Place {
        AGENT,
        PATIENT,
        PREPOSITION,
        /** What a verb says that its patient is or is called: "Bright Tern" of "was renamed Bright Tern". */
        COMPLEMENT,
        /** A time that modifies the trigger. */
        TIME,
        /** A number that modifies the trigger or is its object or its "of". */
        NUMBER,
        OF,
        /** The possessor of a noun that has another "of": "her" of "her master of arts", the subject of "received a degree". */
        HOLDER,
        IS,
        /** The first half of the compound of a suffix: "Berlin" of "Berlin-based". */
        PREFIX,
        /** The noun that the suffix compound modifies. */
        MODIFIED
    }
}
