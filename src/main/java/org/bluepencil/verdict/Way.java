package org.bluepencil.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.Standing;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Value;

/**
 * How a verdict was reached.
 *
 * @param denies whether it says that the article is wrong, or was right once; else that it matches
 * @param reading how the deciding evidence was read
 * @param lead how certain the names are
 * @param rule the rule that decided
 * @param standing the best among the sources that it rests on
 * @param origins how many independent origins they have
 * @param hops 1 if each piece of evidence is stated of what the claim names, 2 if it was reached over something else, such as
 *     an office
 */
public record Way(boolean denies, Reading reading, Lead lead, String rule, Standing standing, int origins, int hops) {
    /** Below this lead over the runner-up a name might be another. */
    private static final double CLEAR_LEAD = 0.5;

    /**
     * What ways are told apart by where verdicts are counted: the rest says more of one verdict than can be counted.
     *
     * @param rule the rule that decided
     */
    public record Kind(boolean denies, Reading reading, Lead lead, String rule) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::denies)
                .thenComparing(Kind::reading)
                .thenComparing(Kind::lead)
                .thenComparing(Kind::rule);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    public Kind kind() {
        return new Kind(denies, reading, lead, rule);
    }

    /** How evidence was read. */
    public enum Reading {
        /** Statements of a knowledge. */
        STATEMENT,
        /** Figures of a table or series. */
        FIGURE,
        /** Sentences of a page, read as the article is. */
        PROSE
    }

    /** How far ahead of the next best entities those are that the claim was linked to. */
    public enum Lead {
        CLEAR,
        NARROW,
        /** A name that the sentence leaves out. */
        INFERRED
    }

    /** The way of a verdict that says right or wrong; empty for one that is open or leaves it to the editor. */
    public static Optional<Way> of(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONFIRMED -> Optional.of(of(judgement, false));
            case CONTRADICTED, OUTDATED -> Optional.of(of(judgement, true));
            case DISPUTED, UNVERIFIED -> Optional.empty();
        };
    }

    private static Way of(Judgement judgement, boolean denies) {
        List<Assertion> evidence = judgement.evidence();
        return new Way(
                denies,
                reading(evidence.get(0)),
                lead(judgement.claim()),
                judgement.rule(),
                Support.best(evidence),
                Support.origins(evidence).size(),
                hops(judgement.claim(), evidence));
    }

    private static Reading reading(Assertion decisive) {
        boolean prose = !decisive.statement().citation().around().equals(Citation.Around.NOTHING);
        return prose
                ? Reading.PROSE
                : decisive.statement().property().onWikidata() ? Reading.STATEMENT : Reading.FIGURE;
    }

    private static Lead lead(Claim claim) {
        Lead lead = Lead.CLEAR;
        for (Participant participant : claim.form().participants()) {
            if (participant.link() instanceof Link.To to) {
                if (to.isInferred()) {
                    return Lead.INFERRED;
                }
                lead = to.margin() < CLEAR_LEAD ? Lead.NARROW : lead;
            }
        }
        return lead;
    }

    private static int hops(Claim claim, List<Assertion> evidence) {
        Set<EntityId> named = claim.form().participants().stream()
                .flatMap(p -> p.entity().stream())
                .collect(Collectors.toSet());
        boolean direct = evidence.stream()
                .allMatch(a -> named.contains(a.statement().subject())
                        || (a.statement().value() instanceof Value.Entity entity && named.contains(entity.id())));
        return direct ? 1 : 2;
    }
}
