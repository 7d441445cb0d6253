package org.bluepencil.claim.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Period;

/** One fact that the article gives twice with different values, and an age that a birth date in the article denies. */
final class Repetitions {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> PEOPLE = Set.of("people", "persons", "dead", "lives", "victims");
    private static final Set<String> OCCASIONS = Set.of("event", "occurrence");

    private Repetitions() {}

    static List<Query> of(List<Claim> claims, Article article) {
        List<Query> queries = new ArrayList<>();
        List<Claim> told = claims.stream().filter(Repetitions::isTold).toList();
        BitSet asked = new BitSet();
        Set<List<String>> clashes = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                Claim first = told.get(i);
                Claim second = told.get(j);
                // told thrice, and once otherwise: there is one thing to look at
                if (!asked.get(i)
                        && !asked.get(j)
                        && isSameFact(first, second)
                        && differ(first, second)
                        && clashes.add(List.of(label(first), name(first), first.text(), second.text()))) {
                    asked.set(j);
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

    /** In the article's own words, and without a doubt of what and whom they mean. */
    static boolean isTold(Claim claim) {
        boolean inferred =
                claim.form().participants().stream().anyMatch(p -> p.link() instanceof Link.To to && to.isInferred());
        return !inferred
                && !claim.manner().quoted()
                && claim.manner().speaker() == null
                && claim.manner().affirmed()
                && !claim.manner().narrowed();
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
                && isOneForAllTimes(first, second, frame)
                && first.form() instanceof Form.Fact
                && second.form() instanceof Form.Fact
                && isSame(first, second);
    }

    /** A toll grows: two figures of it clash only where neither is told as that of a day of its own. */
    private static boolean isOneForAllTimes(Claim first, Claim second, Frame frame) {
        return switch (frame.nature()) {
            case EVENT, STATE -> !isOfOccasion(frame) && !mayComeAgain(frame);
            case TOLL ->
                !first.time().explicit()
                        && !second.time().explicit()
                        && counted(first).equals(counted(second));
            case SERIES, VOLATILE -> false;
        };
    }

    /** Who is counted: "12 people", "12 officers"; people unless the words say otherwise. */
    private static String counted(Claim claim) {
        String[] words = claim.text().toLowerCase(Locale.ROOT).split("\\s+");
        String last = words[words.length - 1];
        boolean people = words.length == 1 || PEOPLE.contains(last) || !Character.isLetter(last.charAt(0));
        return people ? "people" : last;
    }

    /** A festival or a match of one name comes again, each time on another day. */
    private static boolean isOfOccasion(Frame frame) {
        return frame.subjectTypes().stream().anyMatch(OCCASIONS::contains);
    }

    /** A work of 1968 may be told as one of 1971 too, where it came out elsewhere. */
    private static boolean mayComeAgain(Frame frame) {
        return frame.value() == Frame.ValueType.TIME && frame.tolerance() == Frame.Tolerance.MEASURE;
    }

    private static boolean isSame(Claim first, Claim second) {
        Optional<EntityId> one = first.form().subject().entity();
        Optional<EntityId> other = second.form().subject().entity();
        return one.isPresent()
                ? one.equals(other)
                : other.isEmpty() && name(first).equals(name(second)) && !Arguments.isPronoun(name(first));
    }

    private static String name(Claim claim) {
        return claim.form().subject().label().toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|the) ", "");
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
            return a.reading().unit().equals(b.reading().unit())
                    && isPlain(a.reading())
                    && isPlain(b.reading())
                    && apart(a.reading(), b.reading(), isExact(first));
        }
        return false;
    }

    private static boolean isExact(Claim claim) {
        Frame frame = claim.frame();
        return frame != null && frame.tolerance() == Frame.Tolerance.EXACT;
    }

    /** "At least 12" and "14" do not clash, nor do "dozens" and "30". */
    private static boolean isPlain(NumberReading reading) {
        return switch (reading.hedge()) {
            case PLAIN, EXACTLY, BETWEEN -> true;
            case NEARLY,
                    ABOUT,
                    MORE_THAN,
                    AT_LEAST,
                    LESS_THAN,
                    AT_MOST,
                    UP_TO,
                    INDEFINITE,
                    NEARLY_ALL,
                    VAST_MAJORITY,
                    MOST,
                    FRACTION -> false;
        };
    }

    /** What is counted to the unit is apart from half a unit on, a measure from a unit of its last written digit on. */
    private static boolean apart(NumberReading one, NumberReading other, boolean exact) {
        BigDecimal part = exact ? HALF : BigDecimal.ONE;
        return highest(one, part).compareTo(lowest(other, part)) < 0
                || highest(other, part).compareTo(lowest(one, part)) < 0;
    }

    private static BigDecimal highest(NumberReading reading, BigDecimal steps) {
        return reading.high().add(reading.step().multiply(steps));
    }

    private static BigDecimal lowest(NumberReading reading, BigDecimal steps) {
        return reading.low().subtract(reading.step().multiply(steps));
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
