package org.bluepencil.verdict;

import java.util.Optional;

/**
 * How far a verdict can be relied on, by how often verdicts reached the same way were right on public sets.
 *
 * @param probability that it is right, 0 to 1
 * @param right how many verdicts of this very way were right
 * @param of how many there were; 0 where the sets hold none, and the probability is that of its kin
 */
public record Confidence(Way way, double probability, int right, int of) {

    /** The confidence of a verdict that says right or wrong; empty for one that is open or leaves it to the editor. */
    public static Optional<Confidence> of(Judgement judgement) {
        return Way.of(judgement).map(Calibration.packed()::of);
    }
}
