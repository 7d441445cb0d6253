package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.value.Precision;

/** A fact with what its sentence tells of when it began and when it ended: "joined in 2017", "was called that from 1971 to 1984". */
final class StretchedFacts {
    private final ClaimFactory factory;
    private final Stretches stretches;

    StretchedFacts(ClaimFactory factory, Stretches stretches) {
        this.factory = factory;
        this.stretches = stretches;
    }

    /**
     * The claims of one fact.
     *
     * @param span the words of the value
     * @param near the token that the times are looked for beside
     */
    List<Claim> claims(Match match, Participant subject, Claimed value, Span span, int near, String group) {
        List<Claim> claims = new ArrayList<>();
        Optional<Form.SpanOfTime> stretch = stretches.told(match, subject, value, near);
        List<Form.SpanOfTime> edges =
                stretch.isEmpty() && match.expression().says().isOfStretch()
                        ? stretches.edges(match, subject, value, near)
                        : List.of();
        Form told = new Form.Fact(subject, value);
        Claim fact = factory.claim(match, told, span, near, group);
        if (!edges.isEmpty() && !fact.manner().affirmed()) {
            // "was not the coach from 1993 to 2006": what held in a part of it, or touches it, does not make that wrong
            fact = factory.claim(match.narrowedIf(true), told, span, near, group);
        }
        // "joined in 2017" says that it belongs, and when it began: the year is the second claim's, not the first
        // one's.
        // Denied with its year, it may be so in another.
        boolean ended = stretch.filter(e -> e.edge() == Form.Edge.END).isPresent();
        boolean dated =
                stretch.isPresent() && (ended || !match.expression().says().isOfStretch());
        if (!dated) {
            claims.add(fact);
        } else if (fact.manner().affirmed()) {
            claims.add(fact.withTime(new ClaimTime(null, Precision.DAY, false, ClaimTime.Tense.PAST, "")));
        }
        stretch.ifPresent(s ->
                claims.add(factory.claim(match.narrowedIf(stretches.isLoose(match, s)), s, Stretches.span(s), group)));
        edges.forEach(s -> claims.add(factory.claim(match, s, Stretches.span(s), group)));
        return claims;
    }
}
