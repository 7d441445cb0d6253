package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * Whether a counted noun means the whole set: "has ten members", "its ten members", "the 27 members of the union", "10-member
 * bloc". "Three newest members", "12 original members" and "ten members voted against" count a part of it.
 */
final class WholeSets {
    private static final Set<String> HAVING = Set.of("have", "count", "number", "boast", "comprise", "include");
    private static final Set<String> HARMLESS = Set.of("full", "current", "total", "only", "sole");
    private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound", "advmod", "acl", "relcl", "appos");

    private WholeSets() {}

    static boolean isWhole(Scene scene, Match match, Mention.Number number) {
        Sentence sentence = scene.sentence();
        int noun = match.trigger();
        List<Token> children = sentence.children(noun);
        return isTold(sentence, noun) && children.stream().noneMatch(child -> narrows(scene, match, number, child));
    }

    /** The object of "has", a definite phrase, the first part of a compound, or what there is. */
    private static boolean isTold(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        Token head = token.head() < 0 ? token : sentence.token(token.head());
        boolean had = token.is("dobj") && HAVING.contains(head.lemma());
        boolean definite = sentence.children(noun).stream()
                .anyMatch(t ->
                        t.is("poss") || t.lemma().equals("the") || t.lemma().equals("all"));
        boolean compound = (token.is("compound") || token.is("nmod")) && head.index() > noun && head.isNoun();
        boolean there =
                token.is("attr") && sentence.children(head.index()).stream().anyMatch(t -> t.is("expl"));
        return had || definite || compound || there;
    }

    private static boolean narrows(Scene scene, Match match, Mention.Number number, Token child) {
        if (number.tokens().contains(child.index()) || HARMLESS.contains(child.lemma())) {
            return false;
        }
        if (child.is("prep")) {
            return !child.lemma().equals("of")
                    && !match.expression().subject().prepositions().contains(child.lemma());
        }
        if (!MODIFIERS.contains(child.relation())) {
            return false;
        }
        boolean owner = scene.nameAt(child.index()).isPresent();
        boolean ownWord = match.expression().words().stream()
                .anyMatch(w -> List.of(w.split("[ -]")).contains(child.form().toLowerCase(Locale.ROOT)));
        return !owner && !ownWord;
    }
}
