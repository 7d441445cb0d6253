package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.bluepencil.language.numeral.Amount;
import org.bluepencil.language.numeral.Amounts;
import org.bluepencil.language.numeral.Hedges;
import org.bluepencil.language.numeral.NumberWords;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.language.numeral.VulgarFractions;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/**
 * Shares and multiples told in words: "half", "two thirds", "one in five", "nearly all", "most of"; "doubled", "threefold".
 * Shares are read in per cent, multiples in times.
 */
final class Fractions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 4;
    private static final Map<String, String> MULTIPLES = Map.ofEntries(
            Map.entry("double", "2"),
            Map.entry("doubled", "2"),
            Map.entry("doubles", "2"),
            Map.entry("doubling", "2"),
            Map.entry("triple", "3"),
            Map.entry("tripled", "3"),
            Map.entry("triples", "3"),
            Map.entry("tripling", "3"),
            Map.entry("treble", "3"),
            Map.entry("trebled", "3"),
            Map.entry("trebling", "3"),
            Map.entry("quadruple", "4"),
            Map.entry("quadrupled", "4"),
            Map.entry("quadrupling", "4"),
            Map.entry("quintupled", "5"),
            Map.entry("halved", "0.5"),
            Map.entry("halving", "0.5"),
            Map.entry("halve", "0.5"),
            Map.entry("twice", "2"),
            Map.entry("thrice", "3"));

    private final Pieces p;

    Fractions(Pieces p) {
        this.p = p;
    }

    @Nullable
    Found read(int at) {
        Found whole = nearlyWhole(at);
        if (whole != null) {
            return whole;
        }
        Found multiple = multiple(at);
        if (multiple != null) {
            return multiple;
        }
        Found ratio = ratio(at);
        return ratio != null ? ratio : part(at);
    }

    /** "nearly all", "the vast majority", "most of", "a majority". */
    private @Nullable Found nearlyWhole(int at) {
        if (p.is(at, "nearly", "almost", "virtually", "practically") && p.is(at + 1, "all", "every")) {
            return Found.range(at, at + 2, 90, 100, Hedge.NEARLY_ALL, Unit.PERCENT);
        }
        boolean share = p.is(at + 1, "of") || p.is(at - 1, "a", "the");
        if (p.is(at, "vast", "overwhelming", "great", "large") && p.is(at + 1, "majority")) {
            return Found.range(at, at + 2, 75, 100, Hedge.VAST_MAJORITY, Unit.PERCENT);
        }
        boolean party = p.is(at - 1, "the") && !p.is(at + 1, "of");
        if (p.is(at, "majority")
                && share
                && !party
                && !p.is(at + 1, "leader", "leaders", "party", "stake", "vote", "owner", "shareholder", "government")) {
            return Found.range(at, at + 1, 50, 100, Hedge.MOST, Unit.PERCENT);
        }
        boolean most = p.is(at, "most")
                && (p.is(at + 1, "of")
                        || (p.tag(at + 1).equals("NNS") && p.tag(at).startsWith("JJ") && !p.is(at - 1, "the")));
        return most ? Found.range(at, at + 1, 50, 100, Hedge.MOST, Unit.PERCENT) : null;
    }

    /** "doubled", "more than doubled", "threefold", "three-fold". */
    private @Nullable Found multiple(int at) {
        String factor = MULTIPLES.get(p.word(at));
        int to = at + 1;
        if (factor == null && p.word(at).endsWith("fold") && p.word(at).length() > 4) {
            String number = p.word(at).substring(0, p.word(at).length() - "fold".length());
            factor = NumberWords.small(number).isPresent()
                    ? Integer.toString(NumberWords.small(number).getAsInt())
                    : null;
        } else if (factor == null && (p.is(at + 1, "fold") || (p.isDash(at + 1) && p.is(at + 2, "fold")))) {
            Amount amount = Amounts.read(p, at);
            factor = amount == null ? null : amount.value().toPlainString();
            to = p.is(at + 1, "fold") ? at + 2 : at + 3;
        }
        // "double-digit", "a double murder" and the like say nothing of how many times.
        boolean verb = p.tag(at).startsWith("VB")
                || p.is(at, "twice", "thrice")
                || p.is(at + 1, "the", "that", "its", "their")
                || to > at + 1
                || p.word(at).endsWith("fold");
        if (factor == null || !verb || (p.isDash(to) && p.isGlued(to))) {
            return null;
        }
        return hedged(at, to, new BigDecimal(factor), Units.TIMES);
    }

    /** "one in five", "nine out of ten", "two in every three". */
    private @Nullable Found ratio(int at) {
        Amount count = Amounts.read(p, at);
        if (count == null || count.value().signum() <= 0) {
            return null;
        }
        int next = p.isDash(count.to()) ? count.to() + 1 : count.to();
        boolean in = p.is(next, "in");
        int of = in ? next + 1 : p.isRun(next, List.of("out", "of")) ? next + 2 : -1;
        if (of < 0) {
            return null;
        }
        of = p.is(of, "every") ? of + 1 : p.isDash(of) ? of + 1 : of;
        Amount whole = Amounts.read(p, of);
        boolean small = whole != null
                && count.value().compareTo(whole.value()) < 0
                && whole.value().compareTo(BigDecimal.valueOf(100_000)) <= 0;
        boolean told = whole != null
                && (!in
                        || (count.value().compareTo(BigDecimal.TEN) < 0
                                && !p.tag(whole.to()).equals("NNS"))
                        || p.is(of - 1, "every")
                        || (isWord(at) && isWord(of)));
        if (whole == null
                || !small
                || !told
                || (in && p.is(whole.to(), "years", "months", "days", "minutes", "hours", "countries"))) {
            return null;
        }
        return hedged(at, whole.to(), percent(count.value(), whole.value()), Unit.PERCENT);
    }

    private boolean isWord(int at) {
        return p.isWord(at);
    }

    /** "half of", "a third", "two-thirds", "three quarters", "3/4". */
    private @Nullable Found part(int at) {
        if (p.is(at, "half") && !p.isGlued(at) && !p.isDash(at + 1) && Amounts.read(p, at) == null) {
            boolean share = p.is(at + 1, "of", "the", "its", "their", "his", "her", "that", "all", "a", "as")
                    || p.tag(at + 1).startsWith("NNS")
                    || Hedges.before(p, at) != null
                    || p.is(at - 1, "by", "in", "a");
            boolean other = p.is(at - 1, "first", "second", "other", "last", "and", "latter")
                    || p.is(at + 1, "time", "hour", "past", "way");
            int from = p.is(at - 1, "a", "one") ? at - 1 : at;
            return share && !other ? hedged(from, at + 1, BigDecimal.valueOf(50), Unit.PERCENT) : null;
        }
        BigDecimal sign = VulgarFractions.ofSign(p.word(at)).orElse(null);
        if (sign != null) {
            BigDecimal percent = sign.multiply(HUNDRED)
                    .setScale(PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return hedged(at, at + 1, percent, Unit.PERCENT);
        }
        if (p.plain(at) > 0
                && p.is(at + 1, "/")
                && p.isGlued(at + 1)
                && p.isGlued(at + 2)
                && p.plain(at + 2) > p.plain(at)
                && p.plain(at + 2) <= 16) {
            return hedged(
                    at,
                    at + 3,
                    percent(BigDecimal.valueOf(p.plain(at)), BigDecimal.valueOf(p.plain(at + 2))),
                    Unit.PERCENT);
        }
        int count = p.is(at, "a", "an") ? 1 : NumberWords.small(p.word(at)).orElse(p.plain(at));
        int next = p.isDash(at + 1) ? at + 2 : at + 1;
        int parts = parts(p.word(next));
        if (count < 1 || parts == 0 || count >= parts || (count == 1 && !isOneOf(at, next))) {
            return null;
        }
        boolean plural = p.word(next).endsWith("s");
        if (count > 1 && !plural) {
            return null;
        }
        return hedged(at, next + 1, percent(BigDecimal.valueOf(count), BigDecimal.valueOf(parts)), Unit.PERCENT);
    }

    /** "a third of", "by a fifth", "one-third"; but "a third man" and "a second" are in order. */
    private boolean isOneOf(int at, int next) {
        if (!p.is(at, "a", "an")) {
            return true;
        }
        boolean ends = !p.isWord(next + 1)
                || p.is(
                        next + 1, "of", "in", "to", "from", "since", "last", "this", "on", "as", "more", "less", "by",
                        "over", "are", "were", "have", "had");
        return ends && !p.is(next, "second");
    }

    private static int parts(String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (single.equals("quarter")) {
            return 4;
        }
        if (word.equals("halves")) {
            return 2;
        }
        Integer ordinal = NumberWords.ordinal(single);
        return ordinal == null || ordinal < 3 ? 0 : ordinal;
    }

    private static BigDecimal percent(BigDecimal count, BigDecimal whole) {
        return count.multiply(HUNDRED)
                .divide(whole, PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private Found hedged(int at, int to, BigDecimal value, Unit unit) {
        Hedges.Found before = Hedges.before(p, at);
        boolean half = unit.equals(Unit.PERCENT) && value.compareTo(BigDecimal.valueOf(50)) == 0;
        if (before == null) {
            return new Found(at, to, value, value, Hedge.FRACTION, unit, false, BigDecimal.ONE);
        }
        if (half && before.hedge() == Hedge.MORE_THAN && p.is(before.from(), "more", "over")) {
            return new Found(before.from(), to, value, HUNDRED, Hedge.MOST, unit, false, BigDecimal.ONE);
        }
        return new Found(before.from(), to, value, value, before.hedge(), unit, false, BigDecimal.ONE);
    }
}
