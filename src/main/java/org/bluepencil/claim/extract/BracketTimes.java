package org.bluepencil.claim.extract;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.value.Period;

/**
 * Stretches in brackets behind names, where nothing else stands in them: "taught at Ostrel College (1985–1990) and Tarn College
 * (1990–1995)". Each is that of its own name, and one as long as a life may be one.
 */
final class BracketTimes {
    private static final int LONGEST_TERM = 25;

    private final Scene scene;

    BracketTimes(Scene scene) {
        this.scene = scene;
    }

    /** The stretch in the brackets behind the name that a token belongs to. */
    Optional<Mention.Time> behind(int token) {
        return scene.times().stream()
                .filter(t -> name(t).filter(n -> n.tokens().contains(token)).isPresent() && !mayBeLife(t))
                .findFirst();
    }

    /** Whether a time stands in the brackets of a name that a token does not belong to. */
    boolean isOfAnother(Mention.Time time, int token) {
        return name(time).filter(n -> !n.tokens().contains(token)).isPresent() && isStretch(time);
    }

    private boolean isStretch(Mention.Time time) {
        return !TimeRange.edges(time, scene.article().text()).isEmpty();
    }

    private boolean mayBeLife(Mention.Time time) {
        Period period = time.period();
        return !isStretch(time)
                || period == null
                || period.from() == null
                || period.to() == null
                || ChronoUnit.YEARS.between(period.from(), period.to()) > LONGEST_TERM;
    }

    /** The name behind which a time stands in brackets by itself. */
    private Optional<Mention.Name> name(Mention.Time time) {
        Sentence sentence = scene.sentence();
        int open = time.tokens().from() - 1;
        int close = time.tokens().to();
        boolean alone = open > 0
                && close < sentence.size()
                && sentence.token(open).form().equals("(")
                && sentence.token(close).form().equals(")");
        return !alone
                ? Optional.empty()
                : sentence.mentions().stream()
                        .filter(Mention.Name.class::isInstance)
                        .map(Mention.Name.class::cast)
                        .filter(n -> n.tokens().to() == open)
                        .findFirst();
    }
}
