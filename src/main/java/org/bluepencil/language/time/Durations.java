package org.bluepencil.language.time;

import java.math.BigDecimal;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Mention.DurationKind;
import org.bluepencil.language.Token;
import org.bluepencil.language.numeral.Amount;
import org.bluepencil.language.numeral.Amounts;
import org.bluepencil.language.numeral.Hedges;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/** Lengths of time and ages: "for 25 years", "six months", "aged 71", "71-year-old", "Jane Roe, 71,". */
final class Durations {
    private static final int OLDEST = 125;

    private final Pieces p;

    /** A length of time and the piece behind it. */
    record Found(Mention.Duration duration, int to) {}

    Durations(Pieces p) {
        this.p = p;
    }

    /** The length of time whose amount begins at this piece, or null. */
    @Nullable
    Found read(int at) {
        Found age = age(at);
        if (age != null) {
            return age;
        }
        if (p.is(at, "half")
                && p.is(at + 1, "a", "an")
                && Units.time(p.word(at + 2)).isPresent()) {
            BigDecimal half = new BigDecimal("0.5");
            return found(at, at + 3, half, half, half, at + 2, DurationKind.BARE);
        }
        if (p.is(at, "a", "an")) {
            boolean told = Hedges.before(p, at) != null || p.is(at - 1, "for", "within", "in", "after");
            boolean unit = isUnit(at + 1) && p.tag(at + 1).startsWith("N") && !p.is(at + 2, "ago");
            return told && unit
                    ? found(at, at + 2, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, at + 1, DurationKind.BARE)
                    : null;
        }
        Amount amount = Amounts.read(p, at);
        if (amount == null || (p.isGlued(at) && p.isWord(at - 1))) {
            return null;
        }
        Amount high = highEnd(at, amount);
        int unitAt = p.isDash(high.to()) && p.isGlued(high.to()) ? high.to() + 1 : high.to();
        if (!isUnit(unitAt)) {
            return null;
        }
        Amount low = amount.scaledLike(high);
        int old = p.isDash(unitAt + 1) ? unitAt + 2 : unitAt + 1;
        boolean isAge = p.is(old, "old", "olds") || (p.is(unitAt + 1, "of") && p.is(unitAt + 2, "age"));
        int to = !isAge ? unitAt + 1 : p.is(old, "old", "olds") ? old + 1 : unitAt + 3;
        return found(
                at, to, low.value(), high.value(), high.step(), unitAt, isAge ? DurationKind.AGE : DurationKind.BARE);
    }

    private boolean isUnit(int at) {
        return Units.time(p.word(at)).isPresent()
                && !p.is(at, "quarter", "quarters")
                && !(p.is(at, "second") && Years.ordinal(p, at) > 0 && !p.isDash(at - 1) && !p.is(at - 1, "a", "one"));
    }

    /** The far end of "10 to 12 years", "five or six days", "2-3 weeks", or the amount itself. */
    private Amount highEnd(int at, Amount low) {
        boolean between = p.is(low.to(), "and") && p.is(at - 1, "between");
        boolean joined = p.is(low.to(), "to", "or") || p.isDash(low.to());
        if (!between && !joined) {
            return low;
        }
        Amount high = Amounts.read(p, low.to() + 1);
        return high != null && high.value().compareTo(low.value()) > 0 ? high : low;
    }

    /** "aged 71", "at the age of 71", "Jane Roe, 71,". */
    private @Nullable Found age(int at) {
        Amount amount = p.isNumber(at) || p.is(at - 1, "aged", "of") ? Amounts.read(p, at) : null;
        if (amount == null
                || amount.value().signum() <= 0
                || amount.value().compareTo(BigDecimal.valueOf(OLDEST)) > 0) {
            return null;
        }
        boolean told = p.is(at - 1, "aged")
                || (p.is(at - 1, "age") && !p.is(amount.to(), "per"))
                || (p.is(at - 1, "of") && p.is(at - 2, "age"));
        boolean closed = p.is(amount.to(), ",", ".", ")", ";", "and", "or", "from", "of", "has", "was", "is")
                || amount.to() >= p.size();
        boolean apposed = p.is(at - 1, ",", "(")
                && p.isNumber(at)
                && p.word(at).length() == 2
                && closed
                && isPerson(at - 2)
                && !p.isGlued(at);
        if ((!told && !apposed) || isUnit(amount.to()) || (p.isDash(amount.to()) && isUnit(amount.to() + 1))) {
            return null;
        }
        Amount high = told ? highEnd(at, amount) : amount;
        int from = p.is(at - 1, "aged") ? at - 1 : at;
        return mention(
                from,
                high.to(),
                amount.value(),
                high.value(),
                amount.step(),
                Units.YEAR,
                DurationKind.AGE,
                Hedge.PLAIN);
    }

    private boolean isPerson(int at) {
        if (!p.isCapital(at)) {
            return false;
        }
        Token token = p.token(at);
        if (!token.entityTag().isEmpty()) {
            return token.entityTag().contains("PERSON");
        }
        return token.isProper() && p.isCapital(at - 1) && p.token(at - 1).isProper();
    }

    private Found found(
            int at, int to, BigDecimal low, BigDecimal high, BigDecimal step, int unitAt, DurationKind kind) {
        Unit unit = Units.time(p.word(unitAt)).orElse(Units.YEAR);
        Hedge hedge = low.compareTo(high) < 0 ? Hedge.BETWEEN : Hedge.PLAIN;
        int from = at;
        int end = to;
        Hedges.Found before = Hedges.before(p, at);
        if (before != null && hedge == Hedge.PLAIN) {
            hedge = before.hedge();
            from = before.from();
        } else if (hedge == Hedge.BETWEEN && p.is(at - 1, "between")) {
            from = at - 1;
        }
        Hedges.Found behind = hedge == Hedge.PLAIN ? Hedges.behind(p, to) : null;
        if (behind != null) {
            hedge = behind.hedge();
            end = behind.to();
        }
        boolean forIt = p.is(from - 1, "for") || (p.is(from - 1, "the") && p.is(from - 2, "for"));
        DurationKind told = kind == DurationKind.BARE && forIt ? DurationKind.FOR : kind;
        return mention(from, end, low, high, step, unit, told, hedge);
    }

    private Found mention(
            int from,
            int to,
            BigDecimal low,
            BigDecimal high,
            BigDecimal step,
            Unit unit,
            DurationKind kind,
            Hedge hedge) {
        String amount = Quantity.of(high, unit).inWords();
        String printed = low.compareTo(high) < 0 ? low.toPlainString() + " to " + amount : amount;
        Span span = p.span(from, to);
        NumberReading length = new NumberReading(low, high, hedge, unit, false, step, printed);
        return new Found(new Mention.Duration(p.range(from, to), span, length, kind), to);
    }
}
