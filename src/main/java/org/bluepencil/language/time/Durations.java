package org.bluepencil.language.time;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.bluepencil.language.Mention;
import org.bluepencil.language.number.Words;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.NumberReading;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.jspecify.annotations.Nullable;

/** Lengths of time and ages: "for 25 years", "aged 71", "the 71-year-old", "Lee, 71,". */
final class Durations {
    private Durations() {}

    static Mention.@Nullable Duration read(Cursor c, int at) {
        OptionalInt count = Words.small(c.lower(at));
        if (count.isEmpty() || c.is(at, "a", "an") && !c.is(at - 1, "for")) {
            return null;
        }
        int next = c.isDash(at + 1) ? at + 2 : at + 1;
        Unit unit = c.lemma(next).isEmpty() ? null : Units.time(c.lemma(next)).orElse(null);
        if (unit != null) {
            boolean old = c.is(next + 1, "old") || c.isDash(next + 1) && c.is(next + 2, "old");
            if (old) {
                int to = c.is(next + 1, "old") ? next + 2 : next + 3;
                return of(c, at, to, count.getAsInt(), unit, Mention.DurationKind.AGE);
            }
            boolean told = c.is(at - 1, "for");
            return of(c, at, next + 1, count.getAsInt(), unit, told ? Mention.DurationKind.FOR : Mention.DurationKind.BARE);
        }
        boolean digits = c.form(at).matches("\\d{1,3}");
        boolean aged = c.is(at - 1, "aged");
        boolean betweenCommas = c.is(at - 1, ",")
                && (c.is(at + 1, ",", ".") || c.form(at + 1).isEmpty())
                && at >= 2
                && c.tokens().get(at - 2).entityTag().endsWith("PERSON");
        return digits && (aged || betweenCommas)
                ? of(c, at, at + 1, count.getAsInt(), Units.YEAR, Mention.DurationKind.AGE)
                : null;
    }

    private static Mention.Duration of(Cursor c, int from, int to, int count, Unit unit, Mention.DurationKind kind) {
        BigDecimal amount = BigDecimal.valueOf(count);
        String words = c.span(from, to).of(c.text());
        NumberReading length = new NumberReading(amount, amount, Hedge.PLAIN, unit, false, BigDecimal.ONE, words);
        return new Mention.Duration(c.range(from, to), c.span(from, to), length, kind);
    }
}
