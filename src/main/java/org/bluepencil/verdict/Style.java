package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/**
 * The house style of judging: what each hedge admits, how exact a measure must be, how much proof each matter needs. Read
 * from {@code sources/house.yaml}; {@link #packed()} are the defaults, each with its reason in the file.
 *
 * @param bands of the words that qualify a number
 * @param indefinite the interval of "dozens", "scores", "hundreds" by the word; others bring their own
 * @param measure how exactly measures must be told
 * @param proof what a confirmation needs, by harm
 * @param proofFor what single properties need, whatever their harm
 * @param margin the lead over the runner-up, 0 to 1, below which a link is unsure if the verdict would change
 * @param caution the probability, 0 to 1, below which nothing is called wrong, and nothing right that may be wrong five times as
 *     easily
 * @param yearsBack how many years old a reference year may be when the text names none
 * @param tollDays days after an event from which a toll that no figure reaches is contradicted
 * @param announceDays how long before its formal date a change may be announced
 * @param outgoingDays how long after the end of a term its holder may be called outgoing
 * @param contested matters that are never decided
 * @param neverFlag words of an article that are never called wrong
 * @param severities how grave findings are
 * @param ratings of verdicts in a published check
 */
public record Style(
        Bands bands,
        Map<String, Interval> indefinite,
        Measure measure,
        Map<Frame.Harm, Proof> proof,
        Map<PropertyId, Proof> proofFor,
        double margin,
        double caution,
        int yearsBack,
        int tollDays,
        int announceDays,
        int outgoingDays,
        List<Contested> contested,
        List<String> neverFlag,
        Severities severities,
        Ratings ratings) {

    /** How many times as easily a match may be wrong as a verdict that calls the article wrong. */
    private static final double MATCH = 5;

    public Style {
        indefinite = Map.copyOf(indefinite);
        proof = Map.copyOf(proof);
        proofFor = Map.copyOf(proofFor);
        contested = List.copyOf(contested);
        neverFlag = List.copyOf(neverFlag);
    }

    /** The least probability that a verdict needs: a match may be wrong more easily, since it accuses nobody. */
    double least(Way way) {
        return way.denies() ? caution : Math.max(0, 1 - MATCH * (1 - caution));
    }

    /** How much stands behind a confirmation. */
    public enum Proof {
        /** The authority, a reference work with a reference of its own, or two independent origins. */
        REFERENCE,
        /** The authority or two independent origins. */
        TWO,
        /** The authority alone. */
        AUTHORITY
    }

    /** Two ends, both included unless the hedge says otherwise; factors of the number, or amounts. */
    public record Interval(BigDecimal low, BigDecimal high) {
        public Interval {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("an interval from " + low + " to " + high);
            }
        }

        boolean holds(BigDecimal amount) {
            return amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0;
        }
    }

    /** The first band agrees, the second stretches the words. */
    public record Band(Interval first, Interval second) {}

    /**
     * The bands of hedges: factors of the number for {@code nearly}, {@code about}, {@code multiple}; the factor up to which
     * "more than" is apt; the factor from which "up to" is apt; per cent for the shares in words; points for fractions.
     */
    public record Bands(
            Band nearly,
            Band about,
            BigDecimal moreThan,
            BigDecimal upTo,
            Band nearlyAll,
            Band vastMajority,
            Band most,
            BigDecimal fractionFirst,
            BigDecimal fractionSecond,
            Band multiple,
            BigDecimal indefiniteSecond) {}

    /**
     * How measures are compared.
     *
     * @param beyond a measure is denied only beyond this part of the figure
     * @param round a number with trailing noughts agrees within this part of itself
     */
    public record Measure(BigDecimal beyond, BigDecimal round) {}

    /** A matter on which the house takes no side: a property of an entity, with the words to print. */
    public record Contested(EntityId entity, List<PropertyId> properties, String say) {
        public Contested {
            properties = List.copyOf(properties);
        }
    }

    /** The defaults packed with the program. */
    public static Style packed() {
        return Holder.STYLE;
    }

    private static final class Holder {
        static final Style STYLE = StyleReader.packed();
    }

    /** What a confirmation of the frame needs; allegations against a person are frames of crime, whoever makes them. */
    Proof needed(Frame frame) {
        Proof byHarm = proof.getOrDefault(frame.harm(), Proof.REFERENCE);
        return proofFor.getOrDefault(frame.property(), byHarm);
    }

    Optional<Contested> contested(EntityId entity, PropertyId property) {
        return contested.stream()
                .filter(c -> c.entity().equals(entity) && c.properties().contains(property))
                .findFirst();
    }
}
