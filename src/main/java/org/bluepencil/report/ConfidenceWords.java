package org.bluepencil.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.verdict.Confidence;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Way;

/** How far a verdict can be relied on, in words. */
public final class ConfidenceWords {
    private static final int FEW = 30;
    private static final int DIGITS = 3;
    private static final double NEARLY_ALWAYS = 0.99;
    private static final double OFTEN = 0.95;

    private ConfidenceWords() {}

    /** Two sentences: how sure, and how it was reached; the empty string where nothing was decided. */
    public static String of(Judgement judgement) {
        return Confidence.of(judgement)
                .map(c -> sure(c) + " " + reached(c.way()))
                .orElse("");
    }

    private static String sure(Confidence confidence) {
        double probability = confidence.probability();
        String words = probability >= NEARLY_ALWAYS ? "Very sure" : probability >= OFTEN ? "Sure" : "Fairly sure";
        String share = share(probability);
        String shown = confidence.of() < FEW
                ? "verdicts of this kind are too few on public sets to count; the figure is that of their kin"
                : "on public sets " + confidence.right() + " of " + confidence.of()
                        + " verdicts reached this way were right";
        return words + " (" + share + "): " + shown + ".";
    }

    /** Three digits, never above what was counted: {@code .997}. */
    private static String share(double probability) {
        return BigDecimal.valueOf(probability)
                .setScale(DIGITS, RoundingMode.FLOOR)
                .toPlainString()
                .replaceFirst("^0", "");
    }

    private static String reached(Way way) {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (way.reading()) {
                    case STATEMENT -> "It rests on a statement of a knowledge";
                    case FIGURE -> "It rests on a figure of a table";
                    case PROSE -> "It rests on a sentence of a page";
                });
        parts.add(way.origins() == 1 ? "with one origin" : "with " + way.origins() + " origins");
        parts.add("best standing " + way.standing().number());
        if (way.hops() > 1) {
            parts.add("reached over another entity");
        }
        parts.add(
                switch (way.lead()) {
                    case CLEAR -> "and the names have no close rival";
                    case NARROW -> "and a name has a close rival";
                    case INFERRED -> "and a name is taken over from the sentence before";
                });
        return String.join(", ", parts) + ".";
    }
}
