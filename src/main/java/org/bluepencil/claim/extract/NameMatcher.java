package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.clause.Tree;

/**
 * Finds what stands behind the name of a person by a preposition: "Ada Holt of Ostrel University", "Jon Brack of the Harbour
 * Party". What it tells is loose, so that nothing is denied by it.
 */
final class NameMatcher {
    private final Frames frames;
    private final Set<String> prepositions;

    NameMatcher(Frames frames) {
        this.frames = frames;
        this.prepositions = frames.triggers(Expression.Trigger.NAME);
    }

    List<Match> match(Scene scene) {
        List<Match> found = new ArrayList<>();
        for (Mention mention : scene.sentence().mentions()) {
            if (!(mention instanceof Mention.Name name)) {
                continue;
            }
            String next = behind(scene, name);
            if (prepositions.contains(next) && scene.isPerson(name)) {
                List<Integer> objects = Tree.objectsOf(scene.sentence(), name.head(), Set.of(next));
                frames.triggeredBy(Expression.Trigger.NAME, next)
                        .forEach(use -> found.add(match(use, name.head(), objects)));
            }
        }
        return found;
    }

    /** The word behind a name. */
    private static String behind(Scene scene, Mention.Name name) {
        int next = name.tokens().to();
        return next < scene.sentence().size() ? scene.sentence().token(next).lemma() : "";
    }

    private static Match match(Frames.Use use, int name, List<Integer> behind) {
        return Match.plain(use, name, Optional.empty(), List.of(name), behind, true);
    }
}
