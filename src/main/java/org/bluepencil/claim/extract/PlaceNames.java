package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.TokenRange;
import org.bluepencil.names.Candidate;
import org.bluepencil.value.Later;

/** Known names at an edge, also where the tagger ran them together with other words: "Ruvia Life expectancy". */
final class PlaceNames {
    private static final int LONGEST_NAME = 6;

    private PlaceNames() {}

    /** The longest known name that begins at a token. */
    static Optional<Mention.Name> from(Scene scene, int from) {
        Optional<Mention.Name> mention = scene.nameAt(from)
                .filter(n -> n.tokens().from() == from && !n.candidates().isEmpty());
        return mention.isPresent() ? mention : named(scene, from, true);
    }

    /** The longest known name that ends before a token. */
    static Optional<Mention.Name> before(Scene scene, int to) {
        if (to <= 0) {
            return Optional.empty();
        }
        Optional<Mention.Name> mention = scene.nameAt(to - 1)
                .filter(n -> n.tokens().to() == to && !n.candidates().isEmpty());
        return mention.isPresent() ? mention : named(scene, to, false);
    }

    /** Whether some known name ends with a token. */
    static boolean isKnown(Scene scene, int token) {
        return before(scene, token + 1).isPresent();
    }

    /** The known name that a run of tokens is, if it is one. */
    static Optional<Mention.Name> of(Scene scene, TokenRange range) {
        Span span = scene.sentence().spanOf(range);
        List<Candidate> candidates =
                scene.names().candidates(span.of(scene.article().text()));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention.Name(range, span, Later.now(range.to() - 1), "", candidates));
    }

    private static Optional<Mention.Name> named(Scene scene, int edge, boolean forward) {
        Sentence sentence = scene.sentence();
        for (int length = LONGEST_NAME; length >= 1; length--) {
            int from = forward ? edge : edge - length;
            int to = from + length;
            boolean inside = from >= 0 && to <= sentence.size();
            if (inside && sentence.token(forward ? from : to - 1).isProper()) {
                Optional<Mention.Name> name = of(scene, new TokenRange(from, to));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}
