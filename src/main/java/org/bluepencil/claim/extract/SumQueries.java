package org.bluepencil.claim.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.jspecify.annotations.Nullable;

/** Figures of one sentence that do not add up: "seven countries: A, B and C"; "rose from 40 to 60, up 33%". */
final class SumQueries {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> JOINTS = Set.of(",", "and", "the", "&", ";");

    private static final Set<String> LEADING = Set.of("up", "down", "by");
    private static final Set<String> FOLLOWING = Set.of(
            "increase", "rise", "growth", "gain", "jump", "decrease", "fall", "decline", "drop", "cut", "more", "less");

    private SumQueries() {}

    static List<Query> of(Sentence sentence, String text) {
        List<Query> queries = new ArrayList<>();
        List<Mention.Number> numbers = sentence.mentions().stream()
                .filter(m -> m instanceof Mention.Number n && !n.reading().ordinal())
                .map(Mention.Number.class::cast)
                .toList();
        numbers.forEach(n -> listed(sentence, text, n, queries));
        changed(sentence, text, numbers, queries);
        return queries;
    }

    /** A count, its noun, a colon, and nothing but names up to the sentence's end. */
    private static void listed(Sentence sentence, String text, Mention.Number number, List<Query> queries) {
        NumberReading reading = number.reading();
        boolean counts = isPlain(reading)
                && reading.unit().equals(Unit.ONE)
                && sentence.tokens().stream().anyMatch(t -> t.form().equals(":"))
                && number.head() >= 0;
        if (!counts) {
            return;
        }
        int colon = number.head() + 1;
        if (colon >= sentence.tokens().size() || !sentence.token(colon).form().equals(":")) {
            return;
        }
        List<Mention.Name> names = new ArrayList<>();
        int at = colon + 1;
        int end = sentence.tokens().size();
        while (at < end) {
            Token token = sentence.token(at);
            int here = at;
            Mention.Name name = sentence.mentions().stream()
                    .filter(m -> m instanceof Mention.Name n && n.tokens().from() == here)
                    .map(Mention.Name.class::cast)
                    .findFirst()
                    .orElse(null);
            if (name != null) {
                names.add(name);
                at = name.tokens().to();
            } else if (JOINTS.contains(token.form())
                    || (at == end - 1 && token.form().equals("."))) {
                at++;
            } else {
                return;
            }
        }
        int told = reading.low().intValue();
        if (names.size() > 1 && names.size() != told) {
            Span list = names.get(0).span().union(names.get(names.size() - 1).span());
            queries.add(new Query(
                    Query.Kind.DOES_NOT_ADD_UP,
                    List.of(number.span(), list),
                    "“" + number.span().of(text) + "” stands before a list of " + names.size() + "."));
        }
    }

    /** From one figure to another, with a per cent that is not the change between them. */
    private static void changed(Sentence sentence, String text, List<Mention.Number> numbers, List<Query> queries) {
        Mention.Number from = behind(sentence, numbers, "from");
        Mention.Number to = behind(sentence, numbers, "to");
        List<Mention.Number> shares = numbers.stream()
                .filter(n -> n.reading().unit().dimension() == Unit.Dimension.PERCENT
                        && isPlain(n.reading())
                        && isOfChange(sentence, n))
                .toList();
        boolean comparable = from != null
                && to != null
                && shares.size() == 1
                && from.reading().unit().equals(to.reading().unit())
                && from.reading().unit().dimension() != Unit.Dimension.PERCENT
                && isPlain(from.reading())
                && isPlain(to.reading())
                && from.reading().low().signum() > 0;
        if (!comparable || from == null || to == null) {
            return;
        }
        NumberReading share = shares.get(0).reading();
        BigDecimal most = ratio(lowest(from.reading()), highest(to.reading()));
        BigDecimal least = ratio(highest(from.reading()), lowest(to.reading()));
        BigDecimal low = most.abs().min(least.abs()).subtract(share.step());
        BigDecimal high = most.abs().max(least.abs()).add(share.step());
        if (share.low().compareTo(low) < 0 || share.low().compareTo(high) > 0) {
            BigDecimal real = ratio(from.reading().low(), to.reading().low());
            queries.add(new Query(
                    Query.Kind.DOES_NOT_ADD_UP,
                    List.of(from.span(), to.span(), shares.get(0).span()),
                    "From " + from.span().of(text) + " to " + to.span().of(text) + " is "
                            + real.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%, not "
                            + shares.get(0).span().of(text) + "."));
        }
    }

    /** "Up 33%", "by 33%", "a 33% rise"; "30% of them women" is another matter. */
    private static boolean isOfChange(Sentence sentence, Mention.Number share) {
        int before = share.tokens().from() - 1;
        int after = share.tokens().to();
        boolean led = before >= 0 && LEADING.contains(sentence.token(before).lemma());
        return led
                || (after < sentence.tokens().size()
                        && FOLLOWING.contains(sentence.token(after).lemma()));
    }

    private static Mention.@Nullable Number behind(
            Sentence sentence, List<Mention.Number> numbers, String preposition) {
        List<Mention.Number> found = numbers.stream()
                .filter(n -> n.tokens().from() > 0
                        && sentence.token(n.tokens().from() - 1).lemma().equals(preposition))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean isPlain(NumberReading reading) {
        return reading.hedge() == Hedge.PLAIN || reading.hedge() == Hedge.EXACTLY;
    }

    /** The least and most that rounding to the written digits may hide. */
    private static BigDecimal lowest(NumberReading reading) {
        return reading.low().subtract(reading.step().divide(BigDecimal.valueOf(2)));
    }

    private static BigDecimal highest(NumberReading reading) {
        return reading.high().add(reading.step().divide(BigDecimal.valueOf(2)));
    }

    private static BigDecimal ratio(BigDecimal from, BigDecimal to) {
        return from.signum() == 0
                ? BigDecimal.ZERO
                : to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }
}
