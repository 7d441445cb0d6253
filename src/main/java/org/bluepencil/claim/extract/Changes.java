package org.bluepencil.claim.extract;

import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.language.Mention;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/** Rises and falls of what a noun measures: "its population rose by 3% to 5.2 million", "the staff has doubled". */
final class Changes {
    private static final Set<String> RISING = Set.of(
            "rise",
            "increase",
            "grow",
            "climb",
            "jump",
            "soar",
            "surge",
            "double",
            "triple",
            "treble",
            "quadruple",
            "swell",
            "expand");
    private static final Set<String> FALLING = Set.of(
            "fall",
            "decline",
            "drop",
            "decrease",
            "shrink",
            "halve",
            "slump",
            "plunge",
            "tumble",
            "contract",
            "dip",
            "slide",
            "sink");

    private Changes() {}

    /**
     * What a clause says of a change.
     *
     * @param ratio by how much: per cent, points or times; null if not told
     */
    record Told(
            Form.Direction direction,
            Mention.@Nullable Number ratio,
            Mention.@Nullable Number from,
            Mention.@Nullable Number to) {

        /** Whether two figures or a ratio are told, so that a series can bear them out. */
        boolean isMeasured() {
            return ratio != null || from != null;
        }

        Form form(Participant subject) {
            return new Form.Change(
                    subject,
                    null,
                    null,
                    direction,
                    ratio == null ? null : ratio.reading(),
                    from == null ? null : from.reading(),
                    to == null ? null : to.reading());
        }

        /** The words of the ratio, else of the figure before. */
        Span span() {
            if (ratio != null) {
                return ratio.span();
            }
            if (from == null) {
                throw new IllegalStateException("a change without a figure");
            }
            return from.span();
        }
    }

    static Optional<Told> of(Scene scene, Match match) {
        Optional<Clause> clause = match.clause().filter(c -> c.subjects().contains(match.trigger()));
        Optional<Form.Direction> direction =
                clause.flatMap(c -> direction(scene.sentence().token(c.verb()).lemma()));
        if (clause.isEmpty() || direction.isEmpty()) {
            return Optional.empty();
        }
        Mention.Number ratio = null;
        Mention.Number from = null;
        Mention.Number to = null;
        for (Mention.Number number : scene.numbers()) {
            int at = number.tokens().from();
            boolean own = scene.verbOf(number) == clause.get().verb()
                    || at == clause.get().verb();
            String before = at == 0 ? "" : scene.sentence().token(at - 1).lemma();
            if (!own || number.reading().ordinal()) {
                continue;
            }
            if (before.equals("to")) {
                to = number;
            } else if (before.equals("from")) {
                from = number;
            } else if (ratio == null && isRatio(number.reading().unit())) {
                ratio = number;
            }
        }
        return Optional.of(new Told(direction.get(), ratio, from, to));
    }

    private static Optional<Form.Direction> direction(String lemma) {
        if (RISING.contains(lemma)) {
            return Optional.of(Form.Direction.ROSE);
        }
        return FALLING.contains(lemma) ? Optional.of(Form.Direction.FELL) : Optional.empty();
    }

    private static boolean isRatio(Unit unit) {
        return unit.dimension() == Unit.Dimension.PERCENT
                || unit.dimension() == Unit.Dimension.PERCENTAGE_POINTS
                || unit.equals(Units.TIMES);
    }
}
