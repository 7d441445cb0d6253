package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.language.Mention;

/** Claims whose value is a time: when something was founded, born, published; and how old somebody is. */
final class TimeClaims {
    private final Scene scene;
    private final ClaimFactory factory;
    private final Times times;

    TimeClaims(Scene scene, ClaimFactory factory, Times times) {
        this.scene = scene;
        this.factory = factory;
        this.times = times;
    }

    List<Claim> of(Match match) {
        return switch (match.expression().says()) {
            case AGED, REACHED, LIVED -> aged(match);
            case RECURS -> new Anniversaries(scene, factory, times).claims(match);
            case HOLDS, LASTS, BEGINS, ENDS -> timed(match);
        };
    }

    private List<Claim> timed(Match match) {
        List<Participant> subjects =
                factory.participants(match.subjects(), match.frame().subjectTypes());
        List<Claim> claims = new ArrayList<>();
        for (Participant subject : subjects) {
            // "published one in 1974 and the other eight years later": each of several has the time beside it
            int near = subjects.size() > 1 ? factory.lastTokenOf(subject.span(), match) : match.trigger();
            times.of(match, near)
                    .filter(t -> t.period() != null && isTold(t))
                    .ifPresent(t -> claims.add(factory.claim(
                            match.narrowedIf(times.isOneOfSeveral(t) || isStretch(t)),
                            new Form.Fact(subject, new Claimed.Time(t)),
                            t.span(),
                            "")));
        }
        return claims;
    }

    /** "Was signed to the label from 2018 to 2019": what happens at once does not go on for years, so that something else is meant. */
    private boolean isStretch(Mention.Time time) {
        return !TimeRange.edges(time, scene.article().text()).isEmpty();
    }

    /** "Before 2001" and "after 2001" leave the value open. */
    private static boolean isTold(Mention.Time time) {
        return time.bound() == Mention.Bound.IN || time.bound() == Mention.Bound.FROM;
    }

    /** "Lee, 71,": how long ago the birth was. */
    private List<Claim> aged(Match match) {
        Form.Edge edge =
                switch (match.expression().says()) {
                    case REACHED -> Form.Edge.AGE_REACHED;
                    case LIVED -> Form.Edge.AGE_AT_DEATH;
                    case HOLDS, LASTS, BEGINS, ENDS, AGED, RECURS -> Form.Edge.AGE;
                };
        List<Claim> claims = new ArrayList<>();
        for (Mention.Duration age : Ages.in(scene)) {
            if (age.tokens().from() != match.trigger()) {
                continue;
            }
            for (Participant person :
                    factory.participants(match.subjects(), match.frame().subjectTypes())) {
                Form form = new Form.SpanOfTime(person, null, edge, new Form.Extent.Of(age));
                claims.add(factory.claim(match, form, age.span(), ""));
            }
        }
        return claims;
    }
}
