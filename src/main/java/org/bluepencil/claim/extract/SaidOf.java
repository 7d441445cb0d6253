package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;

/**
 * What a noun is said of: whom a title stands before, what it stands in apposition to, or the other side of "is" and of
 * "elected", "named", "serves as".
 */
final class SaidOf {
    private static final Set<String> CHOOSING = Set.of(
            "choose",
            "elect",
            "name",
            "appoint",
            "select",
            "pick",
            "nominate",
            "designate",
            "install",
            "hire",
            "accept",
            "admit",
            "make",
            "declare",
            "crown",
            "see",
            "regard",
            "describe",
            "recognise",
            "recognize",
            "retain",
            "keep");
    private static final Set<String> CALLING = Set.of("call", "name");
    private static final Set<String> FRONTED = Set.of("nsubj", "npadvmod", "advcl", "dep", "ccomp", "parataxis");

    private SaidOf() {}

    /** What the noun is said of. */
    static List<Integer> whom(Scene scene, int noun, int to, int lead, Optional<Clause> clause) {
        Sentence sentence = scene.sentence();
        Token token = sentence.token(lead);
        Set<Integer> found = new LinkedHashSet<>();
        // "Prime Minister Narendra Modi"
        if ((token.is("compound") || token.is("nmod") || token.is("npadvmod"))
                && token.head() > lead
                && scene.nameAt(token.head()).isPresent()) {
            found.add(token.head());
        }
        // "Secretary of State Olan Brusk": the parser ties the name to the end of the title
        boolean titled = to > noun && to + 1 < sentence.tokens().size();
        Optional<Mention.Name> behind = titled ? scene.nameAt(to + 1) : Optional.empty();
        behind.filter(n -> n.tokens().from() == to + 1 && sentence.isBelow(n.head(), noun))
                .ifPresent(n -> found.add(n.head()));
        // "Astana, the capital of Kazakhstan" and "Kazakhstan's capital, Astana"
        if (token.is("appos") && token.head() >= 0) {
            found.addAll(apposed(sentence, noun, token.head()));
        }
        // "the member states, China and Japan": behind a plural the comma may as well go on with a list
        boolean plural = sentence.token(noun).tag().endsWith("S");
        for (Token child : sentence.children(noun, "appos")) {
            if (!plural && scene.nameAt(child.index()).isPresent()) {
                found.addAll(Tree.coordinated(sentence, child.index()));
            }
        }
        if (plural) {
            found.addAll(ByExample.of(sentence, noun));
            found.addAll(namedBehind(scene, noun, to));
        }
        found.addAll(called(scene, noun));
        if (found.isEmpty()) {
            found.addAll(frontedSubject(scene, token));
        }
        boolean predicate = token.is("attr") || token.is("acomp") || token.is("oprd");
        if (found.isEmpty() && !predicate) {
            // "The capital of Ostravia, Velm, was quiet": the parser ties the name to the possessor
            for (int owner : Tree.objectsOf(sentence, noun, Set.of("of"))) {
                sentence.children(owner, "appos").stream()
                        .filter(t -> scene.nameAt(t.index()).isPresent())
                        .forEach(t -> found.add(t.index()));
            }
        }
        if (found.isEmpty() && clause.isPresent()) {
            found.addAll(fromClause(scene, token, clause.get()));
        }
        return List.copyOf(found);
    }

    /** "Tarn and Orlow, the capitals of two states": a plural behind a list of single ones is said of each of them. */
    private static List<Integer> apposed(Sentence sentence, int noun, int head) {
        List<Integer> all = Tree.coordinated(sentence, Tree.firstConjunct(sentence, head));
        boolean each = sentence.token(noun).tag().endsWith("S")
                && all.size() > 1
                && all.stream()
                        .allMatch(i -> i < noun && !sentence.token(i).tag().endsWith("S"));
        return each ? all : List.of(head);
    }

    /** "Her children Elsie and Jon Brusk": without a comma the names behind a plural are those of all of them. */
    private static List<Integer> namedBehind(Scene scene, int noun, int to) {
        Sentence sentence = scene.sentence();
        return to + 1 < sentence.size()
                ? scene.nameAt(to + 1)
                        .filter(n -> n.tokens().from() == to + 1)
                        .map(Mention.Name::head)
                        .filter(head -> sentence.isBelow(head, noun) || sentence.isBelow(noun, head))
                        .map(head -> Tree.coordinated(sentence, head))
                        .orElse(List.of())
                : List.of();
    }

    /** "A daughter called Iris", "a capital named Tarn": the name that the noun is given behind it. */
    private static List<Integer> called(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        List<Integer> found = new ArrayList<>();
        for (Token verb : sentence.children(noun)) {
            boolean calling = verb.index() == noun + 1 && verb.tag().equals("VBN") && CALLING.contains(verb.lemma());
            if (calling) {
                sentence.children(verb.index()).stream()
                        .filter(t -> t.index() > verb.index()
                                && scene.nameAt(t.index())
                                        .filter(n -> n.tokens().from() == verb.index() + 1)
                                        .isPresent())
                        .forEach(t -> found.add(t.index()));
            }
        }
        return found;
    }

    /** "A native of Tarn, Merton studied the tides": a noun before the subject and its comma is said of the subject. */
    private static List<Integer> frontedSubject(Scene scene, Token noun) {
        Sentence sentence = scene.sentence();
        boolean fronted = FRONTED.contains(noun.relation())
                && noun.head() > noun.index()
                && sentence.token(noun.head()).isVerb();
        if (!fronted) {
            return List.of();
        }
        return sentence.children(noun.head(), "nsubj", "nsubjpass").stream()
                .filter(s -> s.index() > noun.index()
                        && sentence.tokens().subList(noun.index(), s.index()).stream()
                                .anyMatch(t -> t.form().equals(",")))
                .map(Token::index)
                .toList();
    }

    private static List<Integer> fromClause(Scene scene, Token noun, Clause clause) {
        String verb = scene.sentence().token(clause.verb()).lemma();
        boolean subject = noun.is("nsubj") || noun.is("nsubjpass");
        if (subject) {
            // "The capital of Kazakhstan is Astana", "its members include India"
            boolean equates =
                    verb.equals("be") || verb.equals("include") || verb.equals("become") || verb.equals("remain");
            return equates ? clause.complements().isEmpty() ? clause.patients() : clause.complements() : List.of();
        }
        boolean as = noun.is("pobj");
        if (as) {
            boolean chosen = !clause.passive()
                    && CHOOSING.contains(verb)
                    && !clause.patients().isEmpty();
            return chosen ? clause.patients() : clause.subjects();
        }
        if (noun.is("dobj")) {
            // "elected him president" is an oprd; "has ten members" is said of nobody.
            return List.of();
        }
        if (noun.is("oprd") && !clause.passive()) {
            return clause.patients();
        }
        return clause.subjects();
    }
}
