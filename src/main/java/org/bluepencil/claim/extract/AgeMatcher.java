package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose age an age is: "Lee, 71,", "Lee, aged 71", "the 71-year-old Lee", "Lee is 71 years old". An age told of another
 * time than the article's ("was 52 when …", "died at the age of 52") is left alone.
 */
final class AgeMatcher {
    private static final String WORD = "aged";

    private final List<Frames.Use> uses;

    AgeMatcher(Frames frames) {
        this.uses = frames.triggeredBy(Expression.Trigger.ADJECTIVE, WORD).stream()
                .filter(u -> u.expression().says() == Expression.Says.AGED)
                .toList();
    }

    List<Match> match(Scene scene) {
        List<Match> found = new ArrayList<>();
        for (Mention.Duration age : scene.durations()) {
            if (age.kind() != Mention.DurationKind.AGE || isOfAnotherTime(scene, age)) {
                continue;
            }
            subject(scene, age)
                    .ifPresent(subject -> uses.forEach(use -> found.add(new Match(
                            use.frame(),
                            use.expression(),
                            age.tokens().from(),
                            Optional.empty(),
                            List.of(subject),
                            List.of(),
                            0,
                            Match.Superlative.NONE,
                            Manner.Status.NONE,
                            use.expression().confirmsOnly()))));
        }
        return found;
    }

    /** The name that the age stands by in the tree, or the subject of a plain present "is". */
    private static Optional<Integer> subject(Scene scene, Mention.Duration age) {
        int at = age.tokens().from();
        for (int steps = 0; at >= 0 && steps < scene.sentence().size(); steps++) {
            Token token = scene.sentence().token(at);
            if (!age.tokens().contains(at)) {
                if (scene.nameAt(at).isPresent()) {
                    return Optional.of(at);
                }
                if (token.isVerb()) {
                    return scene.clauseOf(at)
                            .filter(c -> c.phrase().equals("be")
                                    && c.tense() == Clause.Tense.PRESENT
                                    && !c.modal()
                                    && c.subjects().size() == 1)
                            .map(c -> c.subjects().get(0));
                }
                return Optional.empty();
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** The sentence names a time that was over more than a year before publication: the age may be that of then. */
    private static boolean isOfAnotherTime(Scene scene, Mention.Duration age) {
        LocalDate published = scene.article().published();
        int verb = scene.verbOf(age);
        return scene.times().stream()
                .filter(t -> scene.verbOf(t) == verb && t.bound() == Mention.Bound.IN)
                .map(Mention.Time::period)
                .anyMatch(p -> isLongOver(p, published));
    }

    private static boolean isLongOver(@Nullable Period period, @Nullable LocalDate published) {
        return period != null
                && published != null
                && period.to() != null
                && period.to().isBefore(published.minusYears(1));
    }
}
