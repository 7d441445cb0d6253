package org.bluepencil.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/** Who or what a verb is said of: its own subject, that of the verb above, the noun before it, the antecedent of a pronoun. */
final class Subjects {
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int CHAIN_LIMIT = 6;

    private Subjects() {}

    static List<Integer> subjects(Sentence sentence, Token verb, int depth) {
        List<Integer> subjects = new ArrayList<>();
        for (Token subject : sentence.children(verb.index(), "nsubj", "nsubjpass", "csubj")) {
            subjects.addAll(Tree.coordinated(sentence, resolveRelative(sentence, verb, subject.index())));
        }
        if (!subjects.isEmpty() || depth > CHAIN_LIMIT) {
            return subjects;
        }
        if (verb.head() < 0) {
            // "It is listed in Tarn, is old, and is sold": the parser may begin anew behind the first comma
            return sentence.tokens().subList(0, verb.index()).stream()
                    .filter(t -> t.head() < 0 && t.isVerb())
                    .findFirst()
                    .map(first -> subjects(sentence, first, depth + 1))
                    .orElse(subjects);
        }
        Token head = sentence.token(verb.head());
        boolean nominal = head.isNoun() || head.tag().equals("CD") || head.tag().equals("PRP");
        boolean modifiesNoun =
                Set.of("acl", "relcl", "partmod", "vmod", "rcmod", "nmod").contains(verb.relation());
        if (modifiesNoun && nominal) {
            if (Mood.isInfinitive(sentence, verb)) {
                // "She was the first to win": she; "a deal to build": who builds is not said.
                boolean predicate = head.is("attr") && head.head() >= 0;
                return Modality.isModal(sentence, verb)
                        ? List.of()
                        : predicate
                                ? subjects(sentence, sentence.token(head.head()), depth + 1)
                                : List.of(head.index());
            }
            return List.of(head.index());
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
    static int resolveRelative(Sentence sentence, Token verb, int index) {
        Token token = sentence.token(index);
        boolean pronoun = RELATIVES.contains(token.lemma()) && token.tag().startsWith("W");
        if (!pronoun && !(token.lemma().equals("that") && verb.is("relcl"))) {
            return index;
        }
        return antecedent(sentence, verb.index()).orElse(index);
    }

    /** The noun that the relative clause around a token is about; empty outside of relative clauses. */
    static Optional<Integer> antecedent(Sentence sentence, int index) {
        int at = index;
        while (at >= 0 && !isRelativeClause(sentence.token(at))) {
            at = sentence.token(at).head();
        }
        return at >= 0 && sentence.token(at).head() >= 0
                ? Optional.of(sentence.token(at).head())
                : Optional.empty();
    }

    private static boolean isRelativeClause(Token token) {
        return token.is("relcl") || token.is("rcmod") || token.is("acl");
    }
}
