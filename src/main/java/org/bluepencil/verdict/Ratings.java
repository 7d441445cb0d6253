package org.bluepencil.verdict;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How verdicts are rated where a published check has to carry a number, as ClaimReview does.
 *
 * @param worst the lowest rating
 * @param best the highest
 * @param byVerdict the rating of each verdict that is published; others are not
 */
public record Ratings(BigDecimal worst, BigDecimal best, Map<Verdict, Rating> byVerdict) {

    /**
     * One rating.
     *
     * @param value from the worst to the best
     * @param name in words, as readers see it
     */
    public record Rating(BigDecimal value, String name) {}

    public Ratings {
        byVerdict = new EnumMap<>(byVerdict);
        if (worst.compareTo(best) >= 0) {
            throw new IllegalArgumentException("a worst rating of " + worst + " and a best of " + best);
        }
        for (Rating rating : byVerdict.values()) {
            if (rating.value().compareTo(worst) < 0 || rating.value().compareTo(best) > 0) {
                throw new IllegalArgumentException(rating + " is not from " + worst + " to " + best);
            }
        }
    }

    @Override
    public Map<Verdict, Rating> byVerdict() {
        return Map.copyOf(byVerdict);
    }

    public Optional<Rating> of(Verdict verdict) {
        return Optional.ofNullable(byVerdict.get(verdict));
    }
}
