package org.bluepencil.language.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.language.numeral.Amount;
import org.bluepencil.language.numeral.Amounts;
import org.bluepencil.language.numeral.Hedges;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/** Counts, money and measures, alone or as a range: "nearly 150", "$1.5 billion", "10 to 12", "dozens", "30 degrees Celsius". */
final class Quantities {
    /** Scales in the plural, with the least and the greatest number that they may stand for. */
    private static final Map<String, long[]> INDEFINITE = Map.of(
            "dozens", new long[] {24, 99},
            "scores", new long[] {40, 199},
            "hundreds", new long[] {200, 999},
            "thousands", new long[] {2_000, 9_999},
            "millions", new long[] {2_000_000, 9_999_999},
            "billions", new long[] {2_000_000_000L, 9_999_999_999L},
            "trillions", new long[] {2_000_000_000_000L, 9_999_999_999_999L});

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    /** Digits of a part of a unit: two inches are 0.166667 feet. */
    private static final MathContext PARTS = new MathContext(6);

    private final Pieces p;

    /**
     * An amount with its unit, the sign before it or the words behind it included.
     *
     * @param scale what a code before it multiplied by, and multiplies the end of a range by too; else 1
     */
    private record Measure(int from, int to, Amount amount, Unit unit, BigDecimal scale) {
        Measure(int from, int to, Amount amount, Unit unit) {
            this(from, to, amount, unit, BigDecimal.ONE);
        }
    }

    Quantities(Pieces p) {
        this.p = p;
    }

    @Nullable
    Found read(int at) {
        Found indefinite = indefinite(at);
        if (indefinite != null) {
            return indefinite;
        }
        Measure first = measure(at);
        if (first == null || isPronoun(at, first) || (p.is(at, "nought") && p.is(at - 1, "for", "to"))) {
            return null;
        }
        Found range = range(first);
        return range != null ? range : single(compound(first));
    }

    /** "5 feet 2 inches", "12 ft 2 in", "3 dollars 50 cents": the smaller unit is added to the greater. */
    private Measure compound(Measure first) {
        boolean split = first.unit().dimension() == Unit.Dimension.LENGTH
                || first.unit().dimension() == Unit.Dimension.MASS
                || first.unit().dimension() == Unit.Dimension.MONEY;
        boolean whole = first.amount().value().stripTrailingZeros().scale() <= 0;
        int at = p.is(first.to(), "and") ? first.to() + 1 : first.to();
        Amount amount = split && whole ? Amounts.read(p, at) : null;
        if (amount == null) {
            return first;
        }
        if (isCents(first, at)) {
            BigDecimal sum = first.amount().value().add(amount.value().multiply(HUNDREDTH));
            return new Measure(first.from(), at + 1, new Amount(sum, HUNDREDTH, BigDecimal.ONE, at + 1), first.unit());
        }
        boolean inches = p.is(amount.to(), "in") && p.is(at - 1, "ft", "foot", "feet");
        int end = inches ? amount.to() + 1 : unitEnd(amount.to(), null);
        Optional<BigDecimal> share = (inches ? Units.named("inch") : named(amount.to(), Math.max(end, amount.to() + 1)))
                .flatMap(small -> share(small, first.unit()));
        if (share.isEmpty()) {
            return first;
        }
        BigDecimal part = amount.value().multiply(share.get()).round(PARTS);
        if (end == amount.to() || part.compareTo(BigDecimal.ONE) >= 0) {
            return first;
        }
        BigDecimal sum = first.amount().value().add(part);
        BigDecimal step = amount.step().multiply(share.get());
        return new Measure(
                first.from(), end, new Amount(sum, step, first.amount().scale(), end), first.unit());
    }

    /** The "40" of "12 euros 40", where it counts nothing itself. */
    private boolean isCents(Measure first, int at) {
        boolean money = first.unit().dimension() == Unit.Dimension.MONEY
                && first.to() > first.amount().to()
                && first.amount().scale().compareTo(BigDecimal.ONE) == 0;
        // pounds are a weight too, and neither yen nor won are split
        boolean split = !p.is(first.to() - 1, "pound", "pounds", "yen", "won");
        boolean twoDigits =
                split && at == first.to() && p.plain(at) >= 0 && p.word(at).length() == 2;
        boolean alone =
                !p.isWord(at + 1) && !p.isDash(at + 1) && !p.isGlued(at) && !p.is(at + 1, "%", "/", "$", "€", "£");
        return money && twoDigits && alone;
    }

    /** How much of the greater unit one of the smaller is; empty if it is no part of it. */
    private static Optional<BigDecimal> share(Unit small, Unit great) {
        if (great.dimension() == Unit.Dimension.MONEY) {
            boolean coin = small.symbol().equals("cents") || small.symbol().equals("pence");
            return coin ? Optional.of(HUNDREDTH) : Optional.empty();
        }
        return small.convertsTo(great) && small.factor().compareTo(great.factor()) < 0
                ? Optional.of(small.factor().divide(great.factor(), MathContext.DECIMAL32))
                : Optional.empty();
    }

    /** "one" that stands for a person or a thing. */
    private boolean isPronoun(int at, Measure measure) {
        boolean alone = p.is(at, "one") && measure.to() == at + 1;
        boolean told = p.tag(at).equals("CD")
                && !p.is(at - 1, "no", "this", "that", "which", "another", "every", "each", "any", "only", "the")
                && (p.isWord(at + 1) || p.isDash(at + 1))
                && !p.is(at + 1, "another", "day", "who", "that", "is", "s", "can", "to", "in", "on");
        return alone && !told;
    }

    private @Nullable Measure measure(int at) {
        boolean minus = (p.is(at, "minus", "negative") && Amounts.read(p, at + 1) != null)
                || (p.is(at, "-", "−") && p.isNumber(at + 1) && p.isGlued(at + 1) && !p.isGlued(at));
        int signAt = minus ? at + 1 : at;
        int end = signEnd(signAt);
        Unit sign = end > signAt ? Units.currencySign(signOf(signAt, end)).orElse(null) : null;
        ScaledCurrency code = p.isNumber(signAt + 1) ? ScaledCurrency.at(p, signAt) : null;
        if (code != null) {
            Amount digits = Amounts.read(p, signAt + 1);
            return digits == null
                    ? null
                    : new Measure(at, digits.to(), digits.times(code.scale(), digits.to()), code.unit(), code.scale());
        }
        int amountAt = sign == null ? signAt : p.is(end, ".") && p.isNumber(end + 1) ? end + 1 : end;
        Amount amount = Amounts.read(p, amountAt);
        boolean place = amount != null && p.isGlued(amount.to()) && p.is(amount.to(), "st", "nd", "rd", "th");
        if (amount == null || place) {
            return null;
        }
        int unitAt = (p.isDash(amount.to()) && p.isGlued(amount.to()) && p.isGlued(amount.to() + 1))
                ? amount.to() + 1
                : amount.to();
        int unitEnd = unitEnd(unitAt, sign);
        if (minus) {
            amount = new Amount(amount.value().negate(), amount.step(), amount.scale(), amount.to());
        }
        ScaledCurrency behind = sign == null ? ScaledCurrency.at(p, unitAt) : null;
        if (behind != null) {
            return new Measure(at, unitAt + 1, amount.times(behind.scale(), unitAt + 1), behind.unit());
        }
        if (unitEnd == unitAt) {
            return new Measure(at, amount.to(), amount, sign == null ? Unit.ONE : sign);
        }
        Unit unit = sign != null ? sign : named(unitAt, unitEnd).orElse(Unit.ONE);
        return new Measure(at, unitEnd, amount, unit);
    }

    /** The end of a currency's sign or code before a number: "$", "US$", "Rs", "EUR". */
    private int signEnd(int at) {
        for (int end = Math.min(p.size(), at + 2); end > at; end--) {
            boolean tight = end == at + 1 || p.isGlued(at + 1);
            boolean code = !p.isWord(at) || p.isCapital(at);
            if (tight
                    && code
                    && p.word(end - 1).length() <= 3
                    && (p.isNumber(end) || p.is(end, "."))
                    && Units.currencySign(signOf(at, end)).isPresent()) {
                return end;
            }
        }
        return at;
    }

    private String signOf(int at, int end) {
        StringBuilder sign = new StringBuilder();
        for (int i = at; i < end; i++) {
            sign.append(p.word(i));
        }
        return sign.toString();
    }

    /** The end of the longest unit that begins here; the same place if none does. Behind money, only its own name. */
    private int unitEnd(int at, @Nullable Unit money) {
        if (!Units.beginsName(p.word(at))
                || (p.tag(at).startsWith("VB") && p.word(at).length() > 2)) {
            return at;
        }
        for (int end = Math.min(p.size(), at + Units.LONGEST_NAME); end > at; end--) {
            Optional<Unit> unit = named(at, end);
            boolean fits = unit.isPresent()
                    && (money == null || money.symbol().equals(unit.get().symbol()));
            boolean adjective =
                    end == at + 1 && p.tag(at).startsWith("JJ") && p.word(at).length() > 3;
            if (fits && !adjective && !(end == at + 1 && p.is(at, "real", "quarter", "quarters", "second", "stone"))) {
                return end;
            }
        }
        return at;
    }

    private Optional<Unit> named(int from, int to) {
        if (to == from + 1) {
            return Units.named(p.word(from));
        }
        StringBuilder name = new StringBuilder(p.word(from));
        for (int i = from + 1; i < to; i++) {
            name.append(' ').append(p.word(i));
        }
        return Units.named(name.toString());
    }

    /** "10 to 12", "10-12", "between $5 and $10 million", "two or three"; "from 40 to 60" is a change, not a range. */
    private @Nullable Found range(Measure first) {
        int joint = first.to();
        boolean between = p.is(joint, "and") && p.is(first.from() - 1, "between");
        // "five-nought-nine" are digits told one by one
        boolean chained = p.isDash(first.from() - 1) && p.isGlued(first.from()) && p.isWord(first.from() - 2);
        boolean dash = p.isDash(joint) && p.isGlued(joint) == p.isGlued(joint + 1) && !chained;
        boolean to = p.is(joint, "to") || (p.is(joint, "or") && !p.isNumber(first.from()));
        if ((!between && !dash && !to) || p.is(first.from() - 1, "from")) {
            return null;
        }
        Hedges.Found hedge = Hedges.before(p, first.from());
        if (hedge != null && p.is(hedge.from() - 1, "from")) {
            return null;
        }
        Measure second = scaled(measure(joint + 1), first.scale());
        if (second == null) {
            return null;
        }
        Unit unit = second.unit().equals(Unit.ONE) ? first.unit() : second.unit();
        boolean sameUnit = first.unit().equals(Unit.ONE) || first.unit().equals(unit);
        // "rose by 3% to 5 million": only what bears the sign itself is in per cent
        sameUnit &= !first.unit().equals(Unit.PERCENT) || second.unit().equals(Unit.PERCENT);
        Amount low = first.amount().scaledLike(second.amount());
        if (!sameUnit || low.value().compareTo(second.amount().value()) >= 0) {
            return null;
        }
        int from = between ? first.from() - 1 : hedge == null ? first.from() : hedge.from();
        return new Found(
                from,
                second.to(),
                low.value(),
                second.amount().value(),
                Hedge.BETWEEN,
                unit,
                false,
                second.amount().step());
    }

    /** The "12" of "MSEK 10 to 12". */
    private static @Nullable Measure scaled(@Nullable Measure end, BigDecimal scale) {
        boolean bare = end != null
                && end.unit().equals(Unit.ONE)
                && end.amount().scale().compareTo(BigDecimal.ONE) == 0;
        return end == null || !bare
                ? end
                : new Measure(end.from(), end.to(), end.amount().times(scale, end.to()), end.unit());
    }

    private Found single(Measure measure) {
        Amount amount = measure.amount();
        int from = measure.from();
        int to = measure.to();
        Hedge hedge = Hedge.PLAIN;
        Hedges.Found before = Hedges.before(p, from);
        Hedges.Found behind = Hedges.behind(p, to);
        if (before != null) {
            hedge = before.hedge();
            from = before.from();
        } else if (behind != null) {
            hedge = behind.hedge();
            to = behind.to();
        }
        BigDecimal value = amount.value();
        return new Found(from, to, value, value, hedge, measure.unit(), false, amount.step());
    }

    /** "dozens", "hundreds of thousands", "tens of thousands", "millions of dollars". */
    private @Nullable Found indefinite(int at) {
        boolean tens = p.is(at, "tens") && p.is(at + 1, "of");
        long[] ends = tens ? new long[] {20, 99} : INDEFINITE.get(p.word(at));
        boolean counted = p.is(at - 1, "s")
                || p.tag(at).startsWith("VB")
                || (p.is(at, "scores") && !p.is(at + 1, "of", "more", "were"));
        if (ends == null || counted) {
            return null;
        }
        long low = ends[0];
        long high = ends[1];
        int to = at + 1;
        long[] scale = p.is(to, "of") ? INDEFINITE.get(p.word(to + 1)) : null;
        if (scale != null) {
            long factor = scale[0] / 2;
            low = (tens ? 20 : low / 2 * 2) * factor;
            high = (high + 1) * factor - 1;
            to += 2;
        } else if (tens) {
            return null;
        }
        int unitAt = p.is(to, "of") ? to + 1 : to;
        int unitEnd = unitEnd(unitAt, null);
        Unit unit = unitEnd > unitAt ? named(unitAt, unitEnd).orElse(Unit.ONE) : Unit.ONE;
        return Found.range(at, unitEnd > unitAt ? unitEnd : to, low, high, Hedge.INDEFINITE, unit);
    }
}
