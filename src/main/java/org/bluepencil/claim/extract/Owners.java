package org.bluepencil.claim.extract;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Expression.Place;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Tree;

/**
 * What a noun belongs to: the possessor may stand as "of X", "X's", "its", "X" before the noun or a demonym, as the subject of
 * "has", or beside another noun that shares it.
 */
final class Owners {
    private static final Set<String> HAVING = Set.of(
            "have",
            "get",
            "boast",
            "number",
            "count",
            "make",
            "post",
            "report",
            "record",
            "reach",
            "see",
            "earn",
            "receive",
            "obtain",
            "hold",
            "complete",
            "gain");

    private Owners() {}

    /** The heads of what the noun belongs to; empty if the sentence names nothing. */
    static List<Integer> of(Scene scene, Expression expression, int from, int to, int noun, List<Integer> fillers) {
        Sentence sentence = scene.sentence();
        Set<Integer> found = new LinkedHashSet<>();
        for (Token child : sentence.children(noun, "poss")) {
            boolean relative = child.tag().equals("WP$");
            // "Ruvia, whose capital is Tarn, and Ostravia": what is told behind the clause is none of its own
            Tree.coordinated(sentence, relative ? whose(sentence, noun) : child.index()).stream()
                    .filter(owner -> !relative || owner < child.index() || owner == noun)
                    .forEach(found::add);
        }
        boolean holder = expression.subject().place() == Place.HOLDER;
        for (int i = Math.min(from, noun); i <= to && !holder; i++) {
            ofWhom(scene, i, found);
        }
        // "secretary of state": the state is a part of the title
        found.removeIf(owner -> (owner >= from && owner <= to) || fillers.contains(owner));
        if (found.isEmpty()) {
            // "Indian Prime Minister", "SCO member", and the same before the name that the title stands before
            modifiers(scene, noun, from, found);
            for (int filler : fillers) {
                if (filler > noun) {
                    // "Prime Minister Hanno Greve of Ruvia"
                    ofWhom(scene, filler, found);
                    modifiers(scene, filler, from, found);
                    for (Token poss : sentence.children(filler, "poss")) {
                        found.add(poss.index());
                    }
                }
            }
        }
        if (found.isEmpty()) {
            Token token = sentence.token(noun);
            boolean has = token.is("dobj")
                    && token.head() >= 0
                    && HAVING.contains(sentence.token(token.head()).lemma());
            if (has) {
                scene.clauseOf(token.head()).ifPresent(c -> found.addAll(c.subjects()));
            }
            // "10-member bloc": the noun that the compound modifies
            boolean compound = (token.is("compound") || token.is("nmod")) && token.head() > noun;
            boolean counting = expression.value().place() == Place.NUMBER;
            if (compound
                    && (counting || fillers.isEmpty())
                    && sentence.token(token.head()).isNoun()
                    && expression.subject().place() != Place.IS) {
                found.add(token.head());
            }
        }
        if (found.isEmpty() && !holder) {
            found.addAll(sharedOwners(scene, noun, fillers));
        }
        return List.copyOf(found);
    }

    /** "Ruvia, whose capital is Tarn": what the relative clause is told of, or the noun itself where it is of none. */
    private static int whose(Sentence sentence, int noun) {
        return Tree.verbAbove(sentence, noun)
                .filter(verb -> verb.is("relcl") && verb.head() >= 0)
                .map(Token::head)
                .orElse(noun);
    }

    /** "founder and chief executive of Acme", "its chairman and president": what one of two coordinated nouns is told to belong to. */
    private static Set<Integer> sharedOwners(Scene scene, int noun, List<Integer> fillers) {
        Sentence sentence = scene.sentence();
        List<Integer> all = Tree.coordinated(sentence, Tree.firstConjunct(sentence, noun));
        List<Integer> nearest = all.stream()
                .filter(other -> other != noun
                        && !fillers.contains(other)
                        && !sentence.token(other).isVerb())
                .sorted(Comparator.comparing((Integer other) -> other < noun).thenComparing(o -> Math.abs(o - noun)))
                .toList();
        for (int other : nearest) {
            Set<Integer> found = new LinkedHashSet<>();
            ofWhom(scene, other, found);
            if (other < noun) {
                sentence.children(other, "poss").forEach(p -> found.add(p.index()));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** The objects of "of", without figures and times: "a population of 9 million" has no possessor there. */
    private static void ofWhom(Scene scene, int noun, Set<Integer> found) {
        for (int object : Tree.objectsOf(scene.sentence(), noun, Set.of("of"))) {
            boolean value = scene.sentence().mentions().stream()
                    .anyMatch(m -> !(m instanceof Mention.Name) && m.tokens().contains(object));
            if (!value && !scene.sentence().token(object).tag().equals("CD")) {
                found.add(object);
            }
        }
    }

    private static void modifiers(Scene scene, int head, int before, Set<Integer> found) {
        for (Token child : scene.sentence().children(head)) {
            boolean modifies = Set.of("nmod", "amod", "compound", "npadvmod").contains(child.relation());
            if (modifies
                    && child.index() < before
                    && scene.nameAt(child.index()).isPresent()) {
                found.add(child.index());
            }
        }
    }
}
