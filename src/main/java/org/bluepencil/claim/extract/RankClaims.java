package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.SetOf;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.clause.Clause;

/** Claims of whoever stands first by a measure, overtakes another, or has a share of the whole. */
final class RankClaims {
    private static final Set<String> OVERTAKING =
            Set.of("overtake", "surpass", "replace", "pass", "displace", "supplant", "eclipse", "overhaul");

    private final Scene scene;
    private final ClaimFactory factory;
    private final Times times;

    RankClaims(Scene scene, ClaimFactory factory, Times times) {
        this.scene = scene;
        this.factory = factory;
        this.times = times;
    }

    List<Claim> of(Match match) {
        List<Participant> owners =
                factory.participants(match.subjects(), match.frame().subjectTypes());
        if (match.frame().value() == Frame.ValueType.QUANTITY) {
            return shares(match);
        }
        if (owners.isEmpty() || match.superlative() == Match.Superlative.NONE) {
            return List.of();
        }
        SetOf set = new SetOf(owners.get(0), false, null, "");
        boolean highest = match.superlative() == Match.Superlative.LARGEST;
        int rank = match.ordinal() == 0 ? 1 : match.ordinal();
        List<Claim> claims = new ArrayList<>();
        Optional<Clause> overtaking = match.clause()
                .filter(c ->
                        OVERTAKING.contains(scene.sentence().token(c.verb()).lemma())
                                && !c.patients().isEmpty());
        if (overtaking.isPresent()) {
            List<Participant> first = factory.participants(
                    overtaking.get().agents(), match.frame().valueTypes());
            List<Participant> second = factory.participants(
                    overtaking.get().patients(), match.frame().valueTypes());
            if (!first.isEmpty() && !second.isEmpty()) {
                Form form =
                        new Form.Change(first.get(0), set, second.get(0), Form.Direction.OVERTOOK, null, null, null);
                claims.add(factory.claim(match, form, first.get(0).span(), ""));
            }
            return claims;
        }
        for (Participant element :
                factory.participants(match.values(), match.frame().valueTypes())) {
            claims.add(factory.claim(match, new Form.Superlative(element, set, rank, highest), element.span(), ""));
        }
        return claims;
    }

    /** "Italy accounted for 10 % of Croatia's exports": the share before "of", or before the whole itself. */
    private List<Claim> shares(Match match) {
        List<Participant> wholes =
                factory.participants(match.subjects(), match.frame().subjectTypes());
        if (wholes.isEmpty()) {
            return List.of();
        }
        for (Mention.Number number : scene.numbers()) {
            boolean percent = number.reading().unit().dimension() == org.bluepencil.value.Unit.Dimension.PERCENT;
            boolean ofWhole = number.head() == match.trigger()
                    || scene.sentence().isBelow(match.trigger(), number.tokens().to() - 1)
                    || scene.sentence().isBelow(match.trigger(), number.tokens().from());
            if (!percent || !ofWhole) {
                continue;
            }
            int verb = scene.verbOf(number);
            Optional<Clause> clause = scene.clauseOf(verb);
            if (clause.isEmpty() || times.isForecast(clause.get(), times.of(inClause(match, clause.get())))) {
                continue;
            }
            List<Claim> claims = new ArrayList<>();
            for (Participant part :
                    factory.participants(clause.get().subjects(), match.frame().valueTypes())) {
                Form form = new Form.Share(part, wholes.get(0), number.reading());
                claims.add(factory.claim(inClause(match, clause.get()), form, number.span(), ""));
            }
            return claims;
        }
        return List.of();
    }

    private static Match inClause(Match match, Clause clause) {
        return new Match(
                match.frame(),
                match.expression(),
                match.trigger(),
                Optional.of(clause),
                match.subjects(),
                match.values(),
                match.ordinal(),
                match.superlative(),
                match.status(),
                match.narrowed());
    }
}
