package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/** Finds the names that stand behind another one and an adverb: "Tarn College, formerly Tarn Training School", "(previously Quay & Sons)". */
final class AdverbMatcher {
    private final Frames frames;
    private final Set<String> adverbs;

    AdverbMatcher(Frames frames) {
        this.frames = frames;
        this.adverbs = frames.triggers(Expression.Trigger.ADVERB);
    }

    List<Match> match(Scene scene) {
        Sentence sentence = scene.sentence();
        List<Match> found = new ArrayList<>();
        for (Token adverb : sentence.tokens()) {
            Optional<Mention.Name> former =
                    adverbs.contains(adverb.lemma()) ? nextTo(scene, adverb.index() + 1, true) : Optional.empty();
            Optional<Mention.Name> owner = former.isPresent() && opens(sentence, adverb.index() - 1)
                    ? nextTo(scene, adverb.index() - 2, false)
                    : Optional.empty();
            owner.ifPresent(name -> frames.triggeredBy(Expression.Trigger.ADVERB, adverb.lemma())
                    .forEach(use -> found.add(
                            match(use, adverb, name.head(), former.get().head()))));
        }
        return found;
    }

    /** The name that begins or ends at a token. */
    private static Optional<Mention.Name> nextTo(Scene scene, int at, boolean begins) {
        boolean article = begins
                && at + 1 < scene.sentence().size()
                && scene.sentence().token(at).tag().equals("DT");
        int edge = article ? at + 1 : at;
        return at < 0
                ? Optional.empty()
                : scene.nameAt(edge)
                        .filter(n -> (begins ? n.tokens().from() : n.tokens().to() - 1) == edge);
    }

    private static boolean opens(Sentence sentence, int at) {
        return at > 0
                && (sentence.token(at).form().equals(",")
                        || sentence.token(at).form().equals("("));
    }

    private static Match match(Frames.Use use, Token adverb, int owner, int name) {
        boolean named = use.expression().value().place() == Expression.Place.MODIFIED;
        return new Match(
                use.frame(),
                use.expression(),
                adverb.index(),
                Optional.empty(),
                List.of(named ? owner : name),
                List.of(named ? name : owner),
                0,
                Match.Superlative.NONE,
                Manner.Status.FORMER,
                use.expression().confirmsOnly());
    }
}
