package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;

/** One fact that the article gives twice with different values, and an age that a birth date in the article denies. */
final class Repetitions {
    private static final Set<String> OCCASIONS = Set.of("event", "occurrence");

    private Repetitions() {}

    static List<Query> of(List<Claim> claims, Article article) {
        List<Query> queries = new ArrayList<>();
        List<Claim> told = claims.stream()
                .filter(c -> !c.manner().quoted()
                        && c.manner().speaker() == null
                        && !c.manner().denied()
                        && !c.manner().narrowed())
                .toList();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                Claim first = told.get(i);
                Claim second = told.get(j);
                if (isSameFact(first, second) && differ(first, second)) {
                    queries.add(new Query(
                            Query.Kind.SAME_FACT_TWICE,
                            List.of(first.span(), second.span()),
                            "The " + label(first) + " of "
                                    + first.form().subject().label() + " is told twice: “" + first.text() + "” and “"
                                    + second.text() + "”."));
                }
                age(first, second, article).ifPresent(queries::add);
                age(second, first, article).ifPresent(queries::add);
            }
        }
        return queries;
    }

    private static String label(Claim claim) {
        Frame frame = claim.frame();
        return frame == null ? "fact" : frame.label();
    }

    /** The same property of the same subject, of which there is one value for all times. */
    private static boolean isSameFact(Claim first, Claim second) {
        Frame frame = first.frame();
        return frame != null
                && frame.equals(second.frame())
                && frame.single()
                && !isOfOccasion(frame)
                && (frame.nature() == Frame.Nature.EVENT || frame.nature() == Frame.Nature.STATE)
                && first.form() instanceof Form.Fact
                && second.form() instanceof Form.Fact
                && isSame(first, second);
    }

    /** A festival or a match of one name comes again, each time on another day. */
    private static boolean isOfOccasion(Frame frame) {
        return frame.subjectTypes().stream().anyMatch(OCCASIONS::contains);
    }

    private static boolean isSame(Claim first, Claim second) {
        Optional<EntityId> one = first.form().subject().entity();
        Optional<EntityId> other = second.form().subject().entity();
        return one.isPresent()
                ? one.equals(other)
                : other.isEmpty() && name(first).equals(name(second)) && !Arguments.isPronoun(name(first));
    }

    private static String name(Claim claim) {
        return claim.form().subject().label().toLowerCase(Locale.ROOT);
    }

    private static boolean differ(Claim first, Claim second) {
        Claimed one = ((Form.Fact) first.form()).value();
        Claimed other = ((Form.Fact) second.form()).value();
        if (one instanceof Claimed.Time a && other instanceof Claimed.Time b) {
            Period x = a.time().period();
            Period y = b.time().period();
            return x != null && y != null && !x.overlaps(y);
        }
        if (one instanceof Claimed.Number a && other instanceof Claimed.Number b) {
            return a.reading().unit().equals(b.reading().unit()) && apart(a.reading(), b.reading());
        }
        return false;
    }

    private static boolean apart(NumberReading one, NumberReading other) {
        return one.high().add(one.step()).compareTo(other.low().subtract(other.step())) < 0
                || other.high().add(other.step()).compareTo(one.low().subtract(one.step())) < 0;
    }

    private static Optional<Query> age(Claim aged, Claim born, Article article) {
        LocalDate published = article.published();
        boolean pair = aged.form() instanceof Form.SpanOfTime span
                && span.edge() == Form.Edge.AGE
                && born.form() instanceof Form.Fact
                && aged.frame() != null
                && born.frame() != null
                && born.frame().property().equals(aged.frame().property())
                && isSame(aged, born);
        if (!pair || published == null || !(((Form.Fact) born.form()).value() instanceof Claimed.Time birth)) {
            return Optional.empty();
        }
        Period period = birth.time().period();
        Form.Extent extent = ((Form.SpanOfTime) aged.form()).extent();
        if (period == null || period.from() == null || period.to() == null || !(extent instanceof Form.Extent.Of of)) {
            return Optional.empty();
        }
        int years = of.duration().length().low().intValue();
        long least = java.time.temporal.ChronoUnit.YEARS.between(period.to(), published);
        long most = java.time.temporal.ChronoUnit.YEARS.between(period.from(), published);
        if (aged.time().explicit() || (years >= least && years <= most)) {
            return Optional.empty();
        }
        return Optional.of(new Query(
                Query.Kind.AGE_AND_BIRTH,
                List.of(aged.span(), born.span()),
                "Born " + born.text() + " is " + (least == most ? least : least + " or " + most) + " on " + published
                        + ", not " + aged.text() + "."));
    }
}
