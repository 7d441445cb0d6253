package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Tree;

/** Some of many, named behind a plural: "members such as Corvia and Berin", "parties including the Harbour Party". */
final class ByExample {
    /** Of "few states such as Berin" nothing is said, or the contrary. */
    private static final Set<String> HARDLY_ANY = Set.of("few", "no", "neither");

    private ByExample() {}

    /** The heads of those that are named; none behind "not including", nor where it is said of few or of none. */
    static List<Integer> of(Sentence sentence, int plural) {
        if (sentence.children(plural).stream().anyMatch(t -> HARDLY_ANY.contains(t.lemma()))) {
            return List.of();
        }
        return sentence.children(plural, "prep").stream()
                .filter(p -> namesSome(
                        p, p.index() == 0 ? "" : sentence.token(p.index() - 1).lemma()))
                .flatMap(p -> sentence.children(p.index(), "pobj").stream())
                .flatMap(object -> Tree.coordinated(sentence, object.index()).stream())
                .toList();
    }

    private static boolean namesSome(Token preposition, String before) {
        return switch (preposition.lemma()) {
            case "as" -> before.equals("such");
            case "including", "include" -> !before.equals("not");
            default -> false;
        };
    }
}
