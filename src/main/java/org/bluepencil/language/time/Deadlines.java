package org.bluepencil.language.time;

import org.bluepencil.language.numeral.Pieces;

/** Whether a time is a limit: "until Tuesday", "by February", "as soon as 9 a.m. Friday". */
final class Deadlines {
    private static final int LONGEST_TIME_OF_DAY = 7;

    private Deadlines() {}

    /** True if words of a limit stand before the piece, or before a time of day before it. */
    static boolean isBefore(Pieces p, int at) {
        int before = at - 1;
        while (before > at - LONGEST_TIME_OF_DAY && isOfClock(p, before)) {
            before--;
        }
        return switch (p.word(before)) {
            case "until", "till", "by", "through" -> true;
            case "as" -> p.is(before - 1, "soon", "early", "late");
            case "than" -> p.is(before - 1, "later") && p.is(before - 2, "no");
            default -> false;
        };
    }

    private static boolean isOfClock(Pieces p, int at) {
        return p.isNumber(at)
                || p.is(
                        at,
                        "a",
                        "p",
                        "m",
                        "am",
                        "pm",
                        ".",
                        ":",
                        "noon",
                        "midnight",
                        "gmt",
                        "est",
                        "edt",
                        "on",
                        "next",
                        "early",
                        "late",
                        "mid",
                        "-",
                        "the");
    }
}
