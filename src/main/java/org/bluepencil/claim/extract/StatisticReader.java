package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;

/**
 * Reads statistics in the order in which they are written: a measure, whose it is, and its figure behind a verb or a colon.
 * Brackets, units and definitions lead a parser astray; the order of such lines is always the same. What the words make
 * the figure of a part ("female life expectancy", "is: male 67.6") is told of nobody.
 */
final class StatisticReader {
    private final Frames frames;

    StatisticReader(Frames frames) {
        this.frames = frames;
    }

    /**
     * What was read.
     *
     * @param settled the nouns whose figures were read, or are told to be those of a part
     */
    record Read(List<Claim> claims, Set<Integer> settled) {

        boolean settles(Match match) {
            return match.frame().value() == Frame.ValueType.QUANTITY && settled.contains(match.trigger());
        }
    }

    Read read(Scene scene, ClaimFactory factory) {
        List<Claim> claims = new ArrayList<>();
        Set<Integer> settled = new HashSet<>();
        if (scene.numbers().isEmpty() && scene.durations().isEmpty()) {
            return new Read(claims, settled);
        }
        Map<Frame, Participant> owners = new HashMap<>();
        for (MeasureName measure : MeasureName.in(scene, frames)) {
            Reading reading = new Reading(scene, factory, measure, owners);
            claims.addAll(reading.claims());
            if (reading.isSettled()) {
                for (int i = measure.from(); i < measure.to(); i++) {
                    settled.add(i);
                }
            }
        }
        return new Read(claims, settled);
    }

    /** One measure of one sentence. */
    private static final class Reading {
        private final Scene scene;
        private final Sentence sentence;
        private final ClaimFactory factory;
        private final MeasureName measure;
        /** Whose the figures of a frame were that the sentence told before. */
        private final Map<Frame, Participant> owners;

        private final FigureOwner whose;
        private final FigureLink link;
        private boolean settled;
        /** Whether it is told whose the figure is; else the reading of the tree may know. */
        private boolean owned;

        Reading(Scene scene, ClaimFactory factory, MeasureName measure, Map<Frame, Participant> owners) {
            this.owners = owners;
            this.scene = scene;
            this.sentence = scene.sentence();
            this.factory = factory;
            this.measure = measure;
            this.whose = new FigureOwner(scene, measure);
            this.link = new FigureLink(scene, measure);
            this.settled = measure.ofPart();
        }

        boolean isSettled() {
            return settled || (owned && link.isSettled());
        }

        List<Claim> claims() {
            List<RespectiveLists.Pair> pairs = RespectiveLists.of(scene, measure);
            if (!pairs.isEmpty()) {
                return respective(pairs);
            }
            if (measure.ofPart()) {
                return List.of();
            }
            Optional<Mention.Name> behind = whose.placeBehind();
            int at = behind.map(n -> n.tokens().to()).orElse(measure.to());
            Optional<Participant> place = (behind.isPresent() ? behind : whose.placeBefore()).map(whose::participant);
            Optional<Participant> owner = place.isPresent() ? place : whose.bearer(factory);
            if (owner.isPresent()) {
                owned = true;
                owners.put(measure.use().frame(), owner.get());
                return link.linked(at, behind.isPresent())
                        .map(l -> claims(owner.get(), l))
                        .orElse(List.of());
            }
            Optional<FigureLink.Linked> linked = link.linked(measure.to(), false);
            Participant before = owners.get(measure.use().frame());
            if (linked.isPresent() && before != null) {
                // "is: male 58, female 74, and total life expectancy is 66"
                return claims(before, linked.get());
            }
            Optional<Mention.Name> later = linked.flatMap(l -> whose.placeBehind(l.number()));
            return later.isPresent() && linked.isPresent()
                    ? claims(whose.participant(later.get()), linked.get())
                    : row();
        }

        /** The figure, and those told beside it for other times. */
        private List<Claim> claims(Participant owner, FigureLink.Linked linked) {
            List<Claim> claims = new ArrayList<>();
            for (Mention.Number figure : scene.remnants().together(linked.number())) {
                boolean first = figure.equals(linked.number());
                claims.addAll(claim(
                        owner,
                        false,
                        first ? linked : new FigureLink.Linked(figure, linked.clause(), Optional.empty())));
            }
            return claims;
        }

        private List<Claim> respective(List<RespectiveLists.Pair> pairs) {
            List<Claim> claims = new ArrayList<>();
            Optional<Clause> clause =
                    Tree.verbAbove(sentence, measure.trigger()).flatMap(v -> scene.clauseOf(v.index()));
            for (RespectiveLists.Pair pair : pairs) {
                if (whose.place(Optional.of(pair.name())).isPresent() && link.fits(pair.number())) {
                    claims.addAll(claim(
                            whose.participant(pair.name()),
                            true,
                            new FigureLink.Linked(pair.number(), clause, Optional.empty())));
                }
            }
            settled = true;
            return claims;
        }

        /** A row of a table without a verb: "Fertility rate: Ruvia 1.53". */
        private List<Claim> row() {
            if (!scene.clauses().isEmpty()) {
                return List.of();
            }
            int at = measure.to();
            while (at < sentence.size()
                    && sentence.token(at).form().codePoints().noneMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
                at++;
            }
            if (at >= sentence.size()) {
                return List.of();
            }
            Optional<Mention.Name> place = whose.place(PlaceNames.from(scene, at));
            return place.flatMap(p -> link.numberAt(p.tokens().to())
                            .filter(n -> link.isWhole(n)
                                    && scene.numbers().stream()
                                            .noneMatch(o -> o.tokens().from()
                                                    > n.tokens().from()))
                            .map(n -> claim(
                                    whose.participant(p),
                                    false,
                                    new FigureLink.Linked(n, Optional.empty(), Optional.empty()))))
                    .orElse(List.of());
        }

        /** A bare figure of money is in the money of the definition. */
        private NumberReading inMoney(NumberReading reading) {
            boolean bare = reading.unit().dimension() == Unit.Dimension.COUNT
                    && measure.use().frame().harm() == Frame.Harm.MONEY;
            return bare
                    ? measure.money(sentence)
                            .map(unit -> new NumberReading(
                                    reading.low(),
                                    reading.high(),
                                    reading.hedge(),
                                    unit,
                                    reading.ordinal(),
                                    reading.step(),
                                    reading.printed() + " " + unit.symbol()))
                            .orElse(reading)
                    : reading;
        }

        private List<Claim> claim(Participant owner, boolean paired, FigureLink.Linked linked) {
            Match match = Match.plain(
                    measure.use(),
                    measure.trigger(),
                    linked.clause(),
                    List.of(),
                    List.of(),
                    measure.narrowed() || (!paired && link.isOneOfSeveral(linked.number())));
            if (!factory.isAsserted(match)) {
                return List.of();
            }
            settled = true;
            Claim claim = factory.claim(
                    match,
                    new Form.Fact(
                            owner, new Claimed.Number(inMoney(linked.number().reading()))),
                    FigureClaims.widened(scene, linked.number()),
                    "");
            return List.of(linked.time().map(claim::withTime).orElse(claim));
        }
    }
}
