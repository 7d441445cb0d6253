package org.bluepencil.claim.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;

/**
 * The ages that a sentence tells: those with a word of age ("aged 71", "71 years old", "Lee, 71,"), and bare numbers where an age
 * stands ("is 71", "turned 71", "died at 71").
 */
final class Ages {
    /** Up to here a bare number may as well be an hour, a size or the number on a shirt. */
    private static final int SMALL = 12;

    private static final int OLDEST = 125;

    /** What may stand behind a bare number that is an age; anything else may make it a score, a rank or a part of a longer figure. */
    private static final Set<String> BEHIND = Set.of(",", ".", ";", ")", "and", "but", "when", "now");

    private static final Set<String> PREPOSITION = Set.of("in", "on");

    private Ages() {}

    /** In the order of the text within each kind. */
    static List<Mention.Duration> in(Scene scene) {
        List<Mention.Duration> ages = new ArrayList<>();
        scene.durations().stream()
                .filter(d -> d.kind() == Mention.DurationKind.AGE)
                .forEach(ages::add);
        scene.numbers().stream().filter(n -> isBareAge(scene, n)).map(Ages::age).forEach(ages::add);
        return ages;
    }

    /** Whether the number has no word of age beside it, but stands where the words before and behind it make it one. */
    private static boolean isBareAge(Scene scene, Mention.Number number) {
        NumberReading reading = number.reading();
        int from = number.tokens().from();
        int to = number.tokens().to();
        boolean whole = !reading.ordinal()
                && reading.isPoint()
                && reading.unit().dimension() == Unit.Dimension.COUNT
                && reading.low().stripTrailingZeros().scale() <= 0
                && reading.low().compareTo(BigDecimal.valueOf(SMALL)) > 0
                && reading.low().compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
        return whole
                && from > 0
                && isBehind(scene, to)
                && isBefore(scene.sentence().token(from - 1))
                && (number.head() < 0 || isOfTime(scene, number.head()));
    }

    /** "Turns 56 on 1 September": the parser ties the age to the month. */
    private static boolean isOfTime(Scene scene, int head) {
        return scene.times().stream().anyMatch(t -> t.tokens().contains(head));
    }

    private static boolean isBehind(Scene scene, int at) {
        if (at >= scene.sentence().size()) {
            return true;
        }
        String word = scene.sentence().token(at).lemma();
        return BEHIND.contains(word)
                || scene.timeAt(at).isPresent()
                || (PREPOSITION.contains(word) && scene.timeAt(at + 1).isPresent());
    }

    private static boolean isBefore(Token word) {
        return word.lemma().equals("be")
                || word.lemma().equals("turn")
                || word.lemma().equals("at");
    }

    private static Mention.Duration age(Mention.Number number) {
        NumberReading told = number.reading();
        NumberReading years = new NumberReading(
                told.low(),
                told.high(),
                told.hedge(),
                Units.YEAR,
                false,
                told.step(),
                Quantity.of(told.high(), Units.YEAR).inWords());
        return new Mention.Duration(number.tokens(), number.span(), years, Mention.DurationKind.AGE);
    }
}
