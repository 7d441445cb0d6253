package org.bluepencil.language.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * Reads the clauses of a sentence. Resolves relative pronouns to their noun, gives a coordinated verb and an infinitive
 * the subject of the verb above, takes the noun before a reduced relative ("a firm founded in 1998") as its patient.
 */
public final class Clauses {
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "claim", "argue", "believe", "think", "suggest", "report", "state", "announce", "note",
            "insist", "warn", "estimate", "allege", "add", "explain", "deny", "confirm", "predict", "write", "declare",
            "acknowledge", "stress", "suspect", "hope", "fear", "assert", "accuse", "contend", "maintain");
    private static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "should", "can", "must", "ought", "shall");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int CHAIN_LIMIT = 6;

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
        boolean participleBeforeNoun = Set.of("nmod", "amod", "compound").contains(token.relation());
        return !participleBeforeNoun;
    }

    private static Clause read(Sentence sentence, Token verb) {
        boolean passive = isPassive(sentence, verb);
        List<Integer> subjects = subjects(sentence, verb, 0);
        List<Integer> objects = new ArrayList<>();
        for (Token object : sentence.children(verb.index(), "dobj", "obj")) {
            objects.addAll(Tree.coordinated(sentence, resolveRelative(sentence, verb, object.index())));
        }
        List<Integer> by = new ArrayList<>();
        for (Token agent : sentence.children(verb.index(), "agent")) {
            for (Token object : sentence.children(agent.index(), "pobj")) {
                by.addAll(Tree.coordinated(sentence, object.index()));
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
                tense(sentence, verb),
                isNegated(sentence, verb),
                isModal(sentence, verb),
                isQuestion(sentence),
                isBelowSaying(sentence, verb));
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        if (!sentence.children(verb.index(), "auxpass", "nsubjpass").isEmpty()) {
            return true;
        }
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        boolean reduced = (verb.is("acl") || verb.is("relcl") || verb.is("partmod") || verb.is("vmod"))
                && sentence.children(verb.index(), "nsubj").isEmpty()
                && sentence.children(verb.index(), "aux").isEmpty();
        if (reduced || !sentence.children(verb.index(), "agent").isEmpty()) {
            return true;
        }
        boolean conjunctWithoutSubject = verb.is("conj")
                && verb.head() >= 0
                && verb.tag().equals("VBN")
                && sentence.children(verb.index(), "nsubj", "aux").isEmpty();
        return conjunctWithoutSubject && isPassive(sentence, sentence.token(verb.head()));
    }

    private static String phrase(Sentence sentence, Token verb) {
        StringBuilder phrase = new StringBuilder(verb.lemma());
        for (Token particle : sentence.children(verb.index(), "prt")) {
            phrase.append(' ').append(particle.lemma());
        }
        return phrase.toString();
    }

    private static List<Integer> subjects(Sentence sentence, Token verb, int depth) {
        List<Integer> subjects = new ArrayList<>();
        for (Token subject : sentence.children(verb.index(), "nsubj", "nsubjpass", "csubj")) {
            subjects.addAll(Tree.coordinated(sentence, resolveRelative(sentence, verb, subject.index())));
        }
        if (!subjects.isEmpty() || verb.head() < 0 || depth > CHAIN_LIMIT) {
            return subjects;
        }
        Token head = sentence.token(verb.head());
        boolean nominal = head.isNoun() || head.tag().equals("CD") || head.tag().equals("PRP");
        boolean modifiesNoun = Set.of("acl", "relcl", "partmod", "vmod", "rcmod", "nmod").contains(verb.relation());
        if (modifiesNoun && nominal) {
            return Tree.coordinated(sentence, head.index()).size() > 1 && verb.index() > head.index()
                    ? List.of(head.index())
                    : List.of(head.index());
        }
        boolean inherits = Set.of("conj", "xcomp", "advcl", "pcomp", "ccomp", "acomp", "dep", "prep")
                .contains(verb.relation());
        if (inherits && head.isVerb()) {
            return subjects(sentence, head, depth + 1);
        }
        if (inherits && head.head() >= 0) {
            // "is due to visit", "by joining in 2017": the subject of the clause above the adjective or preposition.
            return Tree.verbAbove(sentence, head.index())
                    .map(above -> subjects(sentence, above, depth + 1))
                    .orElse(List.of());
        }
        return subjects;
    }

    /** The noun that a relative pronoun stands for, or the token itself. */
    private static int resolveRelative(Sentence sentence, Token verb, int index) {
        Token token = sentence.token(index);
        boolean pronoun = RELATIVES.contains(token.lemma()) && token.tag().startsWith("W");
        if (!pronoun && !(token.lemma().equals("that") && verb.is("relcl"))) {
            return index;
        }
        int at = verb.index();
        while (at >= 0 && !isRelativeClause(sentence.token(at))) {
            at = sentence.token(at).head();
        }
        return at >= 0 && sentence.token(at).head() >= 0 ? sentence.token(at).head() : index;
    }

    private static boolean isRelativeClause(Token token) {
        return token.is("relcl") || token.is("rcmod") || token.is("acl");
    }

    private static Map<String, List<Integer>> prepositions(Sentence sentence, Token verb) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (Token child : sentence.children(verb.index(), "prep", "dative")) {
            List<Integer> objects = new ArrayList<>();
            for (Token object : sentence.children(child.index(), "pobj")) {
                objects.addAll(Tree.coordinated(sentence, object.index()));
            }
            found.computeIfAbsent(child.lemma(), k -> new ArrayList<>()).addAll(objects);
        }
        return found;
    }

    private static Clause.Tense tense(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb.index(), "aux", "auxpass", "modal");
        boolean have = false;
        Optional<Token> first = Optional.empty();
        for (Token auxiliary : auxiliaries) {
            if (auxiliary.lemma().equals("will") || auxiliary.form().equals("'ll")) {
                return Clause.Tense.FUTURE;
            }
            have |= auxiliary.lemma().equals("have");
            first = first.isEmpty() ? Optional.of(auxiliary) : first;
        }
        String tag = first.map(Token::tag).orElse(verb.tag());
        if (have && !tag.equals("VBD")) {
            return Clause.Tense.PERFECT;
        }
        return switch (tag) {
            case "VBD" -> Clause.Tense.PAST;
            case "VBZ", "VBP", "MD" -> Clause.Tense.PRESENT;
            default -> inheritedTense(sentence, verb);
        };
    }

    private static Clause.Tense inheritedTense(Sentence sentence, Token verb) {
        if (verb.is("conj") && verb.head() >= 0 && sentence.token(verb.head()).isVerb()) {
            return tense(sentence, sentence.token(verb.head()));
        }
        return verb.tag().equals("VBN") ? Clause.Tense.PAST : Clause.Tense.NONE;
    }

    private static boolean isNegated(Sentence sentence, Token verb) {
        boolean own = sentence.children(verb.index()).stream()
                .anyMatch(t -> t.is("neg") || t.lemma().equals("never") || t.lemma().equals("no longer"));
        boolean noSubject = sentence.children(verb.index(), "nsubj", "nsubjpass", "dobj").stream()
                .anyMatch(s -> Tree.hasChild(sentence, s.index(), Set.of("no", "neither"))
                        || s.lemma().equals("none")
                        || s.lemma().equals("neither"));
        boolean noLonger = verb.index() > 0
                && sentence.tokens().stream()
                        .anyMatch(t -> t.lemma().equals("longer") && sentence.isBelow(t.index(), verb.index())
                                && t.index() > 0 && sentence.token(t.index() - 1).lemma().equals("no"));
        return own || noSubject || noLonger;
    }

    private static boolean isModal(Sentence sentence, Token verb) {
        boolean own = sentence.children(verb.index(), "aux", "modal").stream()
                .anyMatch(t -> MODALS.contains(t.lemma()));
        if (own) {
            return true;
        }
        if (verb.head() < 0 || !verb.is("xcomp")) {
            return false;
        }
        // "is expected to", "plans to", "hopes to", "is due to", "vowed to": not yet so.
        Token above = sentence.token(verb.head());
        boolean infinitive = sentence.children(verb.index(), "aux").stream().anyMatch(t -> t.tag().equals("TO"));
        return infinitive && !Set.of("continue", "begin", "start", "go", "help", "manage", "come", "know", "use")
                        .contains(above.lemma());
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.size() > 0 && sentence.token(sentence.size() - 1).form().startsWith("?");
    }

    private static boolean isBelowSaying(Sentence sentence, Token verb) {
        int at = verb.index();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.is("ccomp") && token.head() >= 0 && SAYING.contains(sentence.token(token.head()).lemma())) {
                return true;
            }
            at = token.head();
        }
        return false;
    }

    /** Whether a lemma is a verb of saying or thinking. */
    public static boolean isSaying(String lemma) {
        return SAYING.contains(lemma);
    }
}
