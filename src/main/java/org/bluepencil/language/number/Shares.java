package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.jspecify.annotations.Nullable;

/** Fractions of a whole in words: "half", "a third", "two thirds", "nearly all", "most of", "the vast majority". */
final class Shares {
    private static final Map<String, Integer> PARTS = Map.of(
            "half", 2, "third", 3, "quarter", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9, "tenth", 10);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    static Mention.@Nullable Number read(List<Token> tokens, String text, int at) {
        String word = lower(tokens, at);
        if (Set.of("nearly", "almost", "virtually").contains(word) && lower(tokens, at + 1).equals("all")) {
            return percent(tokens, text, at, at + 2, new BigDecimal(90), HUNDRED, Hedge.NEARLY_ALL);
        }
        if (word.equals("majority") && lower(tokens, at + 1).equals("of")) {
            boolean vast = lower(tokens, at - 1).equals("vast");
            return percent(tokens, text, vast ? at - 1 : at, at + 1, new BigDecimal(vast ? 75 : 50), HUNDRED, vast ? Hedge.VAST_MAJORITY : Hedge.MOST);
        }
        if (word.equals("most") && lower(tokens, at + 1).equals("of")) {
            return percent(tokens, text, at, at + 1, new BigDecimal(50), HUNDRED, Hedge.MOST);
        }
        if (word.equals("half") && (lower(tokens, at + 1).equals("of") || lower(tokens, at + 1).equals("the"))) {
            return fraction(tokens, text, at, at + 1, 1, 2);
        }
        Integer count = Words.small(word).isPresent() ? (Integer) Words.small(word).getAsInt() : null;
        if (count == null || count > 9) {
            return null;
        }
        int next = lower(tokens, at + 1).equals("-") ? at + 2 : at + 1;
        String noun = next < tokens.size() ? lower(tokens, next).replaceAll("s$", "") : "";
        Integer part = noun.equals("halve") ? Integer.valueOf(2) : PARTS.get(noun);
        boolean plural = next < tokens.size() && lower(tokens, next).endsWith("s");
        boolean ofWhole = lower(tokens, next + 1).equals("of");
        return part != null && (plural || ofWhole) && count < part ? fraction(tokens, text, at, next + 1, count, part) : null;
    }

    private static Mention.Number fraction(List<Token> tokens, String text, int from, int to, int count, int part) {
        BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(part), 4, java.math.RoundingMode.HALF_UP);
        Hedges.Found hedge = Hedges.before(tokens, from);
        return percent(tokens, text, hedge == null ? from : hedge.from(), to, percent, percent, hedge == null ? Hedge.FRACTION : hedge.hedge());
    }

    private static Mention.Number percent(
            List<Token> tokens, String text, int from, int to, BigDecimal low, BigDecimal high, Hedge hedge) {
        Span span = tokens.get(from).span().union(tokens.get(to - 1).span());
        NumberReading reading = new NumberReading(low, high, hedge, Unit.PERCENT, false, BigDecimal.ONE, span.of(text));
        int head = tokens.get(to - 1).head();
        return new Mention.Number(new TokenRange(from, to), span, reading, head >= to ? head : -1);
    }

    private static String lower(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
    }
}
