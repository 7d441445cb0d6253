package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Token;
import org.bluepencil.value.EntityId;

/** Makes the claims of a match: chooses the form, the value's words, the time and the manner. */
final class ClaimFactory {
    private final Scene scene;
    private final Arguments arguments;
    private final Times times;
    private final Manners manners;

    ClaimFactory(Scene scene) {
        this.scene = scene;
        this.arguments = new Arguments(scene);
        this.times = new Times(scene);
        this.manners = new Manners(scene);
    }

    List<Claim> claims(Match found) {
        if (!isAsserted(found)) {
            return List.of();
        }
        Match match = found.narrowedIf(Narrowing.ofMatch(scene, found));
        Frame frame = match.frame();
        if (!frame.measures().isEmpty()) {
            return new RankClaims(scene, this, times).of(match);
        }
        return switch (frame.value()) {
            case TIME -> new TimeClaims(scene, this, times).of(match);
            case QUANTITY -> new FigureClaims(scene, this).of(match);
            case ENTITY -> new RelationClaims(scene, this, times, arguments).of(match);
            case TEXT -> new NameClaims(scene, this, times).of(match);
        };
    }

    /** Whether the clause says it: neither asks for it nor foresees it, unless it is an age, which whoever lives will reach. */
    boolean isAsserted(Match match) {
        boolean reckoned = match.expression().says().isAge();
        return match.clause()
                .filter(c -> c.question() || (!reckoned && times.isForecast(c, times.of(match))))
                .isEmpty();
    }

    /** A claim on these words, with its time and manner. */
    Claim claim(Match match, Form form, Span span, String group) {
        return claim(match, form, span, tokenAt(span, match), group);
    }

    /**
     * A claim on these words, with its manner.
     *
     * @param near the token whose time is that of the claim
     */
    Claim claim(Match match, Form form, Span span, int near, String group) {
        ClaimTime time = times.claimTime(match, near);
        Manner manner = manners.of(match, form, span, times.of(match, near));
        boolean inTitle = scene.sentence().passage() == Passage.Kind.TITLE;
        return new Claim(
                "",
                form,
                span,
                span.of(scene.article().text()),
                scene.sentence().span(),
                frame(match, time),
                time,
                manner,
                group.isEmpty() ? null : group,
                inTitle);
    }

    /** "Studies at Ostrel": what stays once it has happened is, in the present, a state that goes on. */
    private static Frame frame(Match match, ClaimTime time) {
        boolean present =
                time.tense() == ClaimTime.Tense.PRESENT || match.clause().isEmpty();
        return present && match.expression().says() == Expression.Says.LASTS
                ? match.frame().goingOn()
                : match.frame();
    }

    /** The token at which a value begins; the trigger for a value that is a time itself. */
    int tokenAt(Span span, Match match) {
        boolean isTime = scene.times().stream().anyMatch(t -> t.span().equals(span));
        return scene.sentence().tokens().stream()
                .filter(t -> !isTime && t.span().overlaps(span))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(match.trigger());
    }

    /** The token at which a name ends; the trigger for what no token covers. */
    int lastTokenOf(Span span, Match match) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .mapToInt(Token::index)
                .max()
                .orElse(match.trigger());
    }

    /** What stands at these heads; of "the Harbour Party in 1920 and the club in 1899" a description is of none of the others. */
    List<Argument> arguments(List<Integer> heads, List<String> types) {
        List<Argument> found = new ArrayList<>();
        heads.forEach(h -> found.addAll(arguments.at(h, types)));
        List<EntityId> meant = found.stream().flatMap(a -> meant(a).stream()).toList();
        found.removeIf(a -> a instanceof Argument.Named n
                && !n.byName()
                && meant(a).filter(id -> Collections.frequency(meant, id) > 1).isPresent());
        return found;
    }

    private static Optional<EntityId> meant(Argument argument) {
        return argument instanceof Argument.Named named ? named.participant().entity() : Optional.empty();
    }

    /** Whoever and whatever is named at these heads. */
    List<Participant> participants(List<Integer> heads, List<String> types) {
        return arguments(heads, types).stream()
                .filter(Argument.Named.class::isInstance)
                .map(a -> ((Argument.Named) a).participant())
                .toList();
    }
}
