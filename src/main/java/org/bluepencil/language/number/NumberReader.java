package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bluepencil.language.Mention;
import org.bluepencil.language.MentionReader;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence: the longest amount at each place, then the unit behind it and the hedge before it. What
 * a time reader takes for a time is left to it by the caller, who drops numbers inside times.
 */
public final class NumberReader implements MentionReader {
    private static final Set<String> LABEL_WORDS = Set.of(
            "no.", "number", "article", "chapter", "section", "page", "room", "flight", "route", "boeing", "airbus",
            "windows", "iphone", "covid", "g", "resolution", "level", "phase", "grade", "type", "channel", "highway");
    private static final Map<String, long[]> INDEFINITE = Map.of(
            "dozens", new long[] {24, 99}, "scores", new long[] {40, 199}, "hundreds", new long[] {200, 999},
            "thousands", new long[] {2000, 9999}, "millions", new long[] {2_000_000, 9_999_999},
            "billions", new long[] {2_000_000_000L, 9_999_999_999L});

    @Override
    public List<Mention> read(List<Token> tokens, String text, Optional<LocalDate> published) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Mention.Number number = at(tokens, text, at);
            if (number == null) {
                at++;
            } else {
                found.add(number);
                at = number.tokens().to();
            }
        }
        return found;
    }

    private static Mention.@Nullable Number at(List<Token> tokens, String text, int at) {
        String lower = lower(tokens, at);
        OptionalInt ordinal = Words.ordinalOf(lower);
        if (ordinal.isPresent() && isOrdinalUse(tokens, at)) {
            BigDecimal amount = BigDecimal.valueOf(ordinal.getAsInt());
            return mention(tokens, text, at, at, at + 1, new Amount(amount, amount, BigDecimal.ONE, at + 1), Unit.ONE, Hedge.PLAIN, true);
        }
        long[] indefinite = INDEFINITE.get(lower);
        if (indefinite != null && !(at > 0 && Amounts.isDigits(tokens.get(at - 1).form()))) {
            Amount amount = new Amount(BigDecimal.valueOf(indefinite[0]), BigDecimal.valueOf(indefinite[1]), BigDecimal.ONE, at + 1);
            return mention(tokens, text, at, at, at + 1, amount, Unit.ONE, Hedge.INDEFINITE, false);
        }
        Mention.Number share = Shares.read(tokens, text, at);
        if (share != null) {
            return share;
        }
        int start = at;
        Unit sign = null;
        Optional<Unit> currency = Units.currencySign(tokens.get(at).form());
        if (currency.isPresent() && at + 1 < tokens.size()) {
            sign = currency.get();
            start = at + 1;
        }
        Amount amount = Amounts.read(tokens, start);
        if (amount == null || isLabel(tokens, at)) {
            return null;
        }
        amount = withRange(tokens, at, amount);
        int end = amount.to();
        Unit unit = sign == null ? Unit.ONE : sign;
        if (sign == null) {
            UnitFound named = unitAt(tokens, end);
            if (named != null) {
                unit = named.unit();
                end = named.to();
            }
        }
        Hedge hedge = amount.low().compareTo(amount.high()) < 0 ? Hedge.BETWEEN : Hedge.PLAIN;
        int from = at;
        Hedges.Found before = Hedges.before(tokens, at);
        if (before != null && hedge == Hedge.PLAIN) {
            hedge = before.hedge();
            from = before.from();
        }
        if (hedge == Hedge.BETWEEN && at > 0 && lower(tokens, at - 1).equals("between")) {
            from = at - 1;
        }
        if (hedge == Hedge.PLAIN && lower(tokens, end).equals("or") && lower(tokens, end + 1).equals("more")) {
            hedge = Hedge.AT_LEAST;
            end += 2;
        }
        return mention(tokens, text, at, from, end, amount, unit, hedge, false);
    }

    private static String lower(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
    }

    /** "second" and "first" also are adverbs and units; an ordinal stands before a noun or an adjective. */
    private static boolean isOrdinalUse(List<Token> tokens, int at) {
        boolean century = lower(tokens, at + 1).equals("century");
        boolean month = at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("NNP") && tokens.get(at + 1).form().matches("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).*");
        return !century && !month && !tokens.get(at).tag().equals("RB");
    }

    private static boolean isLabel(List<Token> tokens, int at) {
        String before = lower(tokens, at - 1);
        boolean glued = at > 0 && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && Character.isLetter(before.charAt(before.length() - 1));
        boolean hyphened = at > 1 && before.equals("-") && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at - 2).isProper();
        return LABEL_WORDS.contains(before) || glued || hyphened;
    }

    /** "10 to 12", "10-12", "between 10 and 12". */
    private static Amount withRange(List<Token> tokens, int at, Amount first) {
        int joint = first.to();
        boolean dash = lower(tokens, joint).equals("-") || lower(tokens, joint).equals("–");
        boolean to = lower(tokens, joint).equals("to");
        boolean between = lower(tokens, joint).equals("and") && lower(tokens, at - 1).equals("between");
        if (!dash && !to && !between) {
            return first;
        }
        Amount second = Amounts.read(tokens, joint + 1);
        return second != null && second.low().compareTo(first.low()) > 0
                ? new Amount(first.low(), second.high(), second.step(), second.to())
                : first;
    }

    /** A unit named behind an amount. */
    private record UnitFound(Unit unit, int to) {}

    private static @Nullable UnitFound unitAt(List<Token> tokens, int at) {
        int from = lower(tokens, at).equals("-") ? at + 1 : at;
        for (int length = 3; length >= 1; length--) {
            if (from + length > tokens.size()) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int i = from; i < from + length; i++) {
                boolean last = i == from + length - 1;
                phrase.append(phrase.length() == 0 ? "" : " ").append(last ? tokens.get(i).lemma() : lower(tokens, i));
            }
            Optional<Unit> unit = Units.named(phrase.toString());
            if (unit.isPresent() && unit.get().dimension() != Unit.Dimension.TIME) {
                return new UnitFound(unit.get(), from + length);
            }
        }
        return null;
    }

    private static Mention.Number mention(
            List<Token> tokens, String text, int core, int from, int to, Amount amount, Unit unit, Hedge hedge, boolean ordinal) {
        TokenRange range = new TokenRange(from, to);
        var span = tokens.get(from).span().union(tokens.get(to - 1).span());
        String printed = hedge == Hedge.PLAIN && !ordinal ? Quantity.of(amount.low(), unit).inWords() : span.of(text);
        NumberReading reading =
                new NumberReading(amount.low(), amount.high(), hedge, unit, ordinal, amount.step(), printed);
        return new Mention.Number(range, span, reading, counted(tokens, core, to));
    }

    /** The noun that a number counts: its head in the tree, else the first noun behind it. */
    private static int counted(List<Token> tokens, int core, int to) {
        int head = tokens.get(to - 1).head();
        if (head >= to && head < tokens.size() && tokens.get(head).isNoun()) {
            return head;
        }
        int coreHead = tokens.get(core).head();
        if (coreHead >= to && coreHead < tokens.size() && tokens.get(coreHead).isNoun()) {
            return coreHead;
        }
        for (int i = to; i < Math.min(tokens.size(), to + 4); i++) {
            if (tokens.get(i).isNoun()) {
                return i;
            }
            if (!tokens.get(i).tag().startsWith("JJ") && !tokens.get(i).form().equals("-") && !tokens.get(i).lemma().equals("of")) {
                return -1;
            }
        }
        return -1;
    }
}
