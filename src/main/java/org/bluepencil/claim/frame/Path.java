package org.bluepencil.claim.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.value.PropertyId;

/**
 * A way from the subject to the value over statements, written as in SPARQL: {@code P6}, {@code ^P527},
 * {@code P1313/^P39}. The dates and the rank of a value are those of the last statement on the way.
 *
 * @param confirms whether a statement found this way may confirm a claim
 * @param contradicts whether one may contradict it
 * @param named whether the entities on the way must bear one of the frame's nouns: of all offices of a state, the way to
 *     its foreign minister leads over those that are called so
 */
public record Path(List<Step> steps, boolean confirms, boolean contradicts, boolean named) {

    /** One statement on the way; {@code inverse} if it is walked from its value to its subject. */
    public record Step(PropertyId property, boolean inverse) {
        @Override
        public String toString() {
            return (inverse ? "^" : "") + property;
        }
    }

    public Path {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one step");
        }
    }

    /**
     * Reads {@code P1313/^P39}.
     *
     * @throws IllegalArgumentException if a step names no property id
     */
    public static Path parse(String text, boolean confirms, boolean contradicts, boolean named) {
        List<Step> steps = new ArrayList<>();
        for (String step : text.split("/", -1)) {
            boolean inverse = step.startsWith("^");
            steps.add(new Step(new PropertyId(inverse ? step.substring(1) : step), inverse));
        }
        return new Path(steps, confirms, contradicts, named);
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
    }
}
