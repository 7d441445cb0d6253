package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.MentionReader;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.value.Later;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;

/**
 * Finds the numbers of a sentence that count, measure or order something, with their unit and hedge. What another reader
 * takes for a time or a length of time is no number, nor are digits in names.
 */
public final class NumberReader implements MentionReader {
    private final MentionReader times;

    /** Leaves out what {@link TimeReader} reads. */
    public NumberReader() {
        this(new TimeReader());
    }

    /** @param times whose mentions are not to be read as numbers */
    public NumberReader(MentionReader times) {
        this.times = times;
    }

    @Override
    public List<Mention> read(List<Token> tokens, String text, Optional<LocalDate> published) {
        return readBehind(times.read(tokens, text, published), tokens, text, published);
    }

    /** @param taken whose words are not to be read as numbers */
    @Override
    public List<Mention> readBehind(
            List<Mention> taken, List<Token> tokens, String text, Optional<LocalDate> published) {
        Pieces p = Pieces.cut(tokens, text);
        Labels labels = new Labels(p);
        Fractions fractions = new Fractions(p);
        Ordinals ordinals = new Ordinals(p);
        Quantities quantities = new Quantities(p);
        List<Mention> found = new ArrayList<>();
        int free = 0;
        int at = 0;
        while (at < p.size()) {
            int label = labels.length(at);
            if (label > 0) {
                at += label;
                continue;
            }
            Found number = isTaken(taken, p, at, at + 1) ? null : fractions.read(at);
            number = number == null && !isTaken(taken, p, at, at + 1) ? ordinals.read(at) : number;
            number = number == null ? quantities.read(at) : number;
            if (number == null || isTaken(taken, p, number.from(), number.to())) {
                at++;
                continue;
            }
            Found whole = number.from() < free ? from(number, at) : number;
            found.add(mention(p, whole));
            at = number.to();
            free = at;
        }
        return found;
    }

    /** The same number without the words before it, where they belong to the number before. */
    private static Found from(Found f, int from) {
        return new Found(from, f.to(), f.low(), f.high(), f.hedge(), f.unit(), f.ordinal(), f.step());
    }

    private static boolean isTaken(List<Mention> taken, Pieces p, int from, int to) {
        if (taken.isEmpty()) {
            return false;
        }
        Span span = p.span(from, to);
        for (Mention mention : taken) {
            if (mention.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private static Mention.Number mention(Pieces p, Found f) {
        TokenRange range = p.range(f.from(), f.to());
        NumberReading reading =
                new NumberReading(f.low(), f.high(), f.hedge(), f.unit(), f.ordinal(), f.step(), printed(p, f));
        return new Mention.Number(
                range,
                p.span(f.from(), f.to()),
                reading,
                Later.of(() -> Heads.of(p.tokens(), range.from(), range.to())));
    }

    private static String printed(Pieces p, Found f) {
        String words = p.written(f.from(), f.to()).replaceAll("\\s+", " ");
        if (f.ordinal()) {
            return ordinal(f.low());
        }
        String high = Quantity.of(f.high(), f.unit()).inWords();
        String low = Quantity.of(f.low(), Unit.ONE).inWords();
        boolean point = f.low().compareTo(f.high()) == 0;
        return switch (f.hedge()) {
            case PLAIN -> high;
            case EXACTLY -> "exactly " + high;
            case NEARLY -> "nearly " + high;
            case ABOUT -> "about " + high;
            case MORE_THAN -> "more than " + high;
            case AT_LEAST -> "at least " + high;
            case LESS_THAN -> "less than " + high;
            case AT_MOST -> "at most " + high;
            case UP_TO -> "up to " + high;
            case BETWEEN -> low + " to " + high;
            case INDEFINITE -> words + " = " + low + " to " + high;
            case FRACTION -> words + " = " + high;
            case NEARLY_ALL, VAST_MAJORITY, MOST -> point ? words + " = " + high : words;
        };
    }

    private static String ordinal(BigDecimal value) {
        String digits = value.toPlainString();
        int tail = value.intValue() % 100;
        boolean teen = tail >= 11 && tail <= 13;
        int last = teen ? 0 : tail % 10;
        return digits + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }
}
