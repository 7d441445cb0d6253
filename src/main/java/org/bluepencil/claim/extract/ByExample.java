package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Tree;

/** Some of many, named behind a plural: "members such as Corvia and Berin", "parties including the Harbour Party". */
final class ByExample {
    private ByExample() {}

    /** The heads of those that are named. */
    static List<Integer> of(Sentence sentence, int plural) {
        return Stream.concat(
                        Tree.objectsOf(sentence, plural, Set.of("including", "include")).stream(),
                        sentence.children(plural, "prep").stream()
                                .filter(p -> p.lemma().equals("as")
                                        && p.index() > 0
                                        && sentence.token(p.index() - 1).form().equalsIgnoreCase("such"))
                                .flatMap(p -> sentence.children(p.index(), "pobj").stream())
                                .flatMap(object -> Tree.coordinated(sentence, object.index()).stream()))
                .toList();
    }
}
