package org.bluepencil.language.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * Reads the clauses of a sentence. Resolves relative pronouns to their noun, gives a coordinated verb and an infinitive
 * the subject of the verb above, takes the noun before a reduced relative ("a firm founded in 1998") as its patient.
 */
public final class Clauses {
    static final Set<String> TIME_NOUNS =
            Set.of("day", "week", "month", "year", "time", "moment", "way", "reason", "place", "hour", "night");

    private Clauses() {}

    /** The clauses of a sentence in the order of their verbs. */
    public static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isMainVerb(token)) {
                clauses.add(read(sentence, token));
            }
        }
        return clauses;
    }

    private static boolean isMainVerb(Token token) {
        if (!token.isVerb() || token.relation().startsWith("aux") || token.is("modal")) {
            return false;
        }
        // "Based in Tarn, the firm …": a participle for all that the parser takes it for a preposition
        boolean participle = token.is("prep") && token.tag().equals("VBN");
        // "the elected council", "including", "according to"
        return participle || !Set.of("nmod", "amod", "compound", "prep").contains(token.relation());
    }

    private static Clause read(Sentence sentence, Token verb) {
        boolean passive = Voice.isPassive(sentence, verb);
        List<Integer> subjects = Subjects.subjects(sentence, verb, 0);
        List<Integer> objects = new ArrayList<>();
        for (Token object : sentence.children(verb.index(), "dobj", "obj")) {
            objects.addAll(Tree.coordinated(sentence, Subjects.resolveRelative(sentence, verb, object.index())));
        }
        if (objects.isEmpty() && !passive) {
            objects.addAll(movedObjects(sentence, verb));
        }
        List<Integer> by = new ArrayList<>();
        for (Token agent : sentence.children(verb.index(), "agent")) {
            for (Token object : sentence.children(agent.index(), "pobj")) {
                if (!isTime(sentence, object)) {
                    by.addAll(Tree.coordinated(sentence, object.index()));
                }
            }
        }
        List<Integer> complements = new ArrayList<>();
        for (Token complement : sentence.children(verb.index(), "attr", "oprd", "acomp")) {
            complements.addAll(Tree.coordinated(sentence, complement.index()));
        }
        if (passive) {
            // "was named chief executive" may be parsed with the noun as an object.
            complements.addAll(objects);
        }
        return new Clause(
                verb.index(),
                phrase(sentence, verb),
                passive,
                passive ? by : subjects,
                passive ? subjects : objects,
                subjects,
                complements,
                prepositions(sentence, verb),
                Mood.tense(sentence, verb),
                Negation.isDenied(sentence, verb),
                Modality.isModal(sentence, verb),
                Mood.isQuestion(sentence, verb),
                Mood.isBelowSaying(sentence, verb));
    }

    /** The object of a verb that has none beside it: its antecedent, or what a coordinated verb behind it has. */
    private static List<Integer> movedObjects(Sentence sentence, Token verb) {
        List<Token> below = sentence.children(verb.index());
        boolean own = below.stream()
                .anyMatch(t -> Set.of("nsubj").contains(t.relation()) && !Subjects.RELATIVES.contains(t.lemma()));
        boolean complete = below.stream()
                .anyMatch(t -> t.tag().equals("WRB")
                        || Set.of("ccomp", "xcomp", "attr", "acomp", "prt").contains(t.relation())
                        || (t.is("prep") && sentence.children(t.index()).isEmpty()));
        if (verb.is("relcl") && own && !complete) {
            // "the bridge (that) the king opened"
            return TIME_NOUNS.contains(sentence.token(verb.head()).lemma()) ? List.of() : List.of(verb.head());
        }
        // "killed and captured rebels"
        return nextOf(sentence, verb)
                .map(next -> {
                    List<Token> objects = sentence.children(next.index(), "dobj");
                    return objects.isEmpty()
                            ? movedObjects(sentence, next)
                            : Tree.coordinated(sentence, objects.get(0).index());
                })
                .orElse(List.of());
    }

    /** The verb that is coordinated with one that has nothing between them, and shares all that stands behind it. */
    private static Optional<Token> nextOf(Sentence sentence, Token verb) {
        boolean shares = verb.index() + 1 < sentence.size()
                && Set.of("CC", ",").contains(sentence.token(verb.index() + 1).tag());
        return sentence.children(verb.index(), "conj").stream()
                .filter(next -> shares
                        && next.isVerb()
                        && sentence.children(next.index(), "nsubj", "nsubjpass", "aux")
                                .isEmpty())
                .findFirst();
    }

    private static String phrase(Sentence sentence, Token verb) {
        StringBuilder phrase = new StringBuilder(verb.lemma());
        for (Token particle : sentence.children(verb.index(), "prt")) {
            phrase.append(' ').append(particle.lemma());
        }
        return phrase.toString();
    }

    private static Map<String, List<Integer>> prepositions(Sentence sentence, Token verb) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (Token child : sentence.children(verb.index(), "prep", "dative")) {
            if (child.isNoun() || child.tag().startsWith("PRP")) {
                // "awarded the chemist the prize"
                add(found, "to", Tree.coordinated(sentence, child.index()));
                continue;
            }
            for (Token preposition : Tree.coordinatedPrepositions(sentence, child)) {
                String name = preposition.form().toLowerCase(Locale.ROOT);
                add(found, name, objects(sentence, preposition));
                for (Token second : sentence.children(preposition.index(), "prep")) {
                    // "out of", "according to", "because of"
                    add(found, name + " " + second.lemma(), objects(sentence, second));
                }
            }
        }
        for (Token agent : sentence.children(verb.index(), "agent")) {
            for (Token object : sentence.children(agent.index(), "pobj")) {
                if (isTime(sentence, object)) {
                    add(found, "by", List.of(object.index()));
                }
            }
        }
        if (found.isEmpty()) {
            // "was born and raised in Tarn"
            nextOf(sentence, verb).ifPresent(next -> found.putAll(prepositions(sentence, next)));
        }
        return found;
    }

    /** "was closed by 2019", "approved by June": the parser takes the date for who did it. */
    private static boolean isTime(Sentence sentence, Token token) {
        return token.entityTag().endsWith("DATE")
                || sentence.mentions().stream()
                        .anyMatch(m -> m instanceof Mention.Time && m.tokens().contains(token.index()));
    }

    private static List<Integer> objects(Sentence sentence, Token preposition) {
        List<Integer> objects = new ArrayList<>();
        for (Token object : sentence.children(preposition.index(), "pobj")) {
            objects.addAll(Tree.coordinated(sentence, object.index()));
        }
        return objects;
    }

    private static void add(Map<String, List<Integer>> found, String preposition, List<Integer> objects) {
        found.computeIfAbsent(preposition, k -> new ArrayList<>()).addAll(objects);
    }

    /** The noun that the relative clause around a token is about; empty outside of relative clauses. */
    public static Optional<Integer> antecedent(Sentence sentence, int index) {
        return Subjects.antecedent(sentence, index);
    }
}
