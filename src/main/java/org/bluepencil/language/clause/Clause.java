package org.bluepencil.language.clause;

import java.util.List;
import java.util.Map;

/**
 * One verb with its arguments, as heads of their phrases (token indexes). Coordinated arguments are all listed.
 *
 * @param verb index of the verb
 * @param phrase the verb's lemma with its particle, such as {@code set up}
 * @param agents who does it: the subject of an active clause, the "by" of a passive one
 * @param patients to whom it is done: the object of an active clause, the subject of a passive one
 * @param subjects the grammatical subject, whatever its role
 * @param complements predicate nouns and adjectives: "is the capital", "became chairman", "was named head"
 * @param prepositions what follows each preposition
 * @param subordinate whether it stands below a verb of saying or thinking
 */
public record Clause(
        int verb,
        String phrase,
        boolean passive,
        List<Integer> agents,
        List<Integer> patients,
        List<Integer> subjects,
        List<Integer> complements,
        Map<String, List<Integer>> prepositions,
        Tense tense,
        boolean negated,
        boolean modal,
        boolean question,
        boolean subordinate) {

    public Clause {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        subjects = List.copyOf(subjects);
        complements = List.copyOf(complements);
        prepositions = Map.copyOf(prepositions);
    }

    /** The tense of a clause. */
    public enum Tense {
        PAST,
        PRESENT,
        /** "has been", "have joined": reaches the present. */
        PERFECT,
        FUTURE,
        /** A bare infinitive or participle that takes its time from the clause above. */
        NONE
    }

    public List<Integer> after(String preposition) {
        return prepositions.getOrDefault(preposition, List.of());
    }
}
