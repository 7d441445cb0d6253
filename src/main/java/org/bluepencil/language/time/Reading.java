package org.bluepencil.language.time;

import org.bluepencil.language.Mention;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/** A time as the grammar read it, before the words that bind it are looked at. */
record Reading(int from, int to, @Nullable Period period, Precision precision, boolean relative) {

    Mention.Time mention(Cursor cursor) {
        String words = cursor.span(from, to).of(cursor.text());
        String value = period == null ? "open" : Printed.period(period, precision);
        String printed = value.equals(words) ? words : words + " = " + value;
        return new Mention.Time(
                cursor.range(from, to), cursor.span(from, to), bound(cursor), period, precision, relative, printed);
    }

    private Mention.Bound bound(Cursor cursor) {
        int before = from - 1;
        if (cursor.is(before, "the", ",")) {
            before--;
        }
        return switch (cursor.lower(before)) {
            case "since" -> Mention.Bound.SINCE;
            case "until", "till" -> Mention.Bound.UNTIL;
            case "by" -> Mention.Bound.BY;
            case "before" -> Mention.Bound.BEFORE;
            case "after", "following" -> Mention.Bound.AFTER;
            case "from" -> Mention.Bound.FROM;
            default -> Mention.Bound.IN;
        };
    }
}
