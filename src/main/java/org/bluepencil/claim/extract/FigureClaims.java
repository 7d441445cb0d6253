package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.value.Later;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;

/** Claims whose value is a number: which number of the sentence a match speaks of, and whether of the whole. */
final class FigureClaims {
    /** What is no figure of a frame that has no unit of its own. */
    private static final Set<Unit.Dimension> OTHERS =
            Set.of(Unit.Dimension.PERCENT, Unit.Dimension.PERCENTAGE_POINTS, Unit.Dimension.TIME);

    private final Scene scene;
    private final ClaimFactory factory;

    FigureClaims(Scene scene, ClaimFactory factory) {
        this.scene = scene;
        this.factory = factory;
    }

    List<Claim> of(Match match) {
        List<Participant> subjects =
                factory.participants(match.subjects(), match.frame().subjectTypes());
        Optional<Changes.Told> change = Changes.of(scene, match);
        if (change.isPresent()) {
            return changed(match, subjects, change.get());
        }
        List<Claim> claims = new ArrayList<>();
        Optional<Mention.Number> number = numberOf(match).filter(n -> isOfWhole(match, n));
        if (number.isEmpty()) {
            return claims;
        }
        for (Mention.Number figure : scene.remnants().together(number.get())) {
            Span span = widened(figure);
            Match told = match.narrowedIf(Narrowing.ofFigure(scene, match, figure));
            for (Participant subject : subjects) {
                claims.add(factory.claim(told, new Form.Fact(subject, new Claimed.Number(figure.reading())), span, ""));
            }
        }
        return claims;
    }

    /** "rose 3 per cent to 5.2 million": the change, and the figure that it led to. */
    private List<Claim> changed(Match match, List<Participant> subjects, Changes.Told told) {
        List<Claim> claims = new ArrayList<>();
        // money grows with prices too, and "3 per cent" may leave them out
        boolean nominal = match.frame().harm() == Frame.Harm.MONEY
                || unitOf(match.frame())
                        .filter(u -> u.dimension() == Unit.Dimension.MONEY)
                        .isPresent();
        for (Participant subject : subjects) {
            if (match.frame().nature() == Frame.Nature.SERIES && told.isMeasured() && !nominal && isOfOneYear(match)) {
                claims.add(factory.claim(match, told.form(subject), told.span(), ""));
            }
            if (told.to() != null && mayBe(told.to(), match.frame())) {
                Form form = new Form.Fact(subject, new Claimed.Number(told.to().reading()));
                claims.add(factory.claim(match, form, widened(told.to()), ""));
            }
        }
        return claims;
    }

    /** A series bears out a change within the time that is told: not one "over a decade", "since the war" or at two times. */
    private boolean isOfOneYear(Match match) {
        int verb = match.clause().map(Clause::verb).orElse(-1);
        List<Mention.Time> told =
                scene.times().stream().filter(t -> scene.verbOf(t) == verb).toList();
        return told.size() == 1
                && told.get(0).bound() == Mention.Bound.IN
                && scene.durations().stream().noneMatch(d -> scene.verbOf(d) == verb);
    }

    /** "Twelve residents of Oslo" counts some of them; what an event killed is told in any way. */
    private boolean isOfWhole(Match match, Mention.Number number) {
        boolean countsTrigger =
                number.head() == match.trigger() && number.tokens().to() <= match.trigger();
        return !countsTrigger || match.frame().nature() == Frame.Nature.TOLL || WholeSets.isWhole(scene, match, number);
    }

    /** A number with the noun it counts: "nearly 150 people". */
    private Span widened(Mention.Number number) {
        return widened(scene, number);
    }

    static Span widened(Scene scene, Mention.Number number) {
        int head = number.head();
        boolean adjoins =
                head >= number.tokens().to() && head <= number.tokens().to() + 2;
        return adjoins ? number.span().union(scene.sentence().token(head).span()) : number.span();
    }

    /**
     * The number that a trigger speaks of: below it, or the object or predicate of its clause; of "12 people died in the fire" its
     * subject, where the frame's own subject stands elsewhere.
     */
    private Optional<Mention.Number> numberOf(Match match) {
        int trigger = match.trigger();
        Mention.Number best = null;
        for (Mention.Number number : figures(match.frame())) {
            if (number.reading().ordinal() || !mayBe(number, match.frame()) || isYear(number, trigger)) {
                continue;
            }
            int at = number.tokens().from();
            if (isOf(match, number)
                    && (best == null
                            || Math.abs(at - trigger) < Math.abs(best.tokens().from() - trigger))) {
                best = number;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isOf(Match match, Mention.Number number) {
        int trigger = match.trigger();
        int at = number.tokens().from();
        Expression.Trigger kind = match.expression().trigger();
        Expression.Slot slot = match.expression().value();
        boolean below = scene.sentence().isBelow(at, trigger)
                || (kind == Expression.Trigger.ADJECTIVE && number.tokens().to() == trigger);
        if (slot.place() == Expression.Place.PREPOSITION) {
            return below && standsBehind(slot, trigger, number) && isOwnCount(match, number);
        }
        if (kind == Expression.Trigger.VERB) {
            boolean object = below && scene.verbOf(number) == trigger && at > trigger;
            return object || isSubject(match, number);
        }
        return below
                || (at > trigger
                        && match.clause()
                                .filter(c -> scene.verbOf(number) == c.verb())
                                .isPresent());
    }

    /** "12 people died in the fire": the frame's subject is told by a preposition, and what is counted is that of the verb. */
    private boolean isSubject(Match match, Mention.Number number) {
        return match.expression().subject().place() == Expression.Place.PREPOSITION
                && (match.frame().nature() == Frame.Nature.TOLL || isOwnCount(match, number))
                && match.clause()
                        .filter(c -> c.subjects().size() == 1 && c.subjects().contains(number.head()))
                        .isPresent();
    }

    /** "Home to 8,000 people": behind one of the slot's prepositions. */
    private boolean standsBehind(Expression.Slot slot, int trigger, Mention.Number number) {
        Token counted =
                scene.sentence().token(number.head() < 0 ? number.tokens().to() - 1 : number.head());
        int preposition = counted.head();
        return preposition >= 0
                && scene.sentence().token(preposition).head() == trigger
                && slot.prepositions()
                        .contains(scene.sentence().token(preposition).lemma());
    }

    /** "Home to 8,000 people", not "to 40 museums" or "to 500 people born abroad": of a bare number or the frame's own noun. */
    private boolean isOwnCount(Match match, Mention.Number number) {
        int noun = number.head();
        return noun < 0
                || (match.frame()
                                .countedNouns()
                                .contains(scene.sentence().token(noun).lemma())
                        && scene.sentence().children(noun, "amod", "acl", "relcl", "compound", "nmod", "prep").stream()
                                .allMatch(t -> number.tokens().contains(t.index())));
    }

    /** "The 2014 population", "its 2019 revenue": the year of a figure, not the figure. */
    private boolean isYear(Mention.Number number, int trigger) {
        Token noun = scene.sentence().token(trigger);
        boolean before = number.tokens().to() <= trigger
                && number.head() == trigger
                && noun.tag().equals("NN");
        String words = number.span().of(scene.article().text());
        return before && words.matches(".*\\b(1[5-9]|20)\\d\\d");
    }

    /** The numbers of the sentence; lengths of time too where the frame measures time. */
    private List<Mention.Number> figures(Frame frame) {
        List<Mention.Number> all = new ArrayList<>(scene.numbers());
        boolean time =
                unitOf(frame).filter(u -> u.dimension() == Unit.Dimension.TIME).isPresent();
        if (time) {
            scene.durations()
                    .forEach(d -> all.add(new Mention.Number(d.tokens(), d.span(), d.length(), Later.now(-1))));
        }
        return all;
    }

    private static Optional<Unit> unitOf(Frame frame) {
        return frame.unit() == null ? Optional.empty() : Units.named(frame.unit());
    }

    /** Whether a number may be a figure of the frame: "twelve stations" is no length, "40 metres" no number of seats. */
    static boolean mayBe(Mention.Number number, Frame frame) {
        Unit told = number.reading().unit();
        Optional<Unit> wanted = unitOf(frame);
        if (wanted.isPresent()) {
            boolean bare = told.dimension() == Unit.Dimension.COUNT && number.head() < 0;
            return bare || told.dimension() == wanted.get().dimension();
        }
        // "the population is 95 per cent urban", "the median age of the population is 31 years": those count nobody
        boolean other = OTHERS.contains(told.dimension());
        return !other
                && (frame.tolerance() != Frame.Tolerance.EXACT
                        || frame.harm() == Frame.Harm.MONEY
                        || told.dimension() == Unit.Dimension.COUNT);
    }
}
