package org.bluepencil.language.time;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.bluepencil.language.Distance;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The months that a report is about, told once and then meant: "the quarter", "the latest quarter", "the year-ago period", "the
 * same period last year".
 */
final class Reported {
    /** Words that end a figure: "two dollars a share", "$5 million", "8 per cent". */
    private static final Set<String> FIGURE_ENDS =
            Set.of("share", "thousand", "million", "billion", "trillion", "cents", "%", "percent", "cent");

    private final Pieces p;
    private final Clock clock;

    Reported(Pieces p, Clock clock) {
        this.p = p;
        this.clock = clock;
    }

    @Nullable
    Reading read(int at) {
        return switch (p.word(at)) {
            case "quarter" -> p.is(at - 1, "the") && isAlone(at + 1) ? same(at, at + 1) : null;
            case "latest" -> p.is(at + 1, "quarter", "period") && isAlone(at + 2) ? same(at, at + 2) : null;
            case "year" -> yearAgo(at);
            case "same", "corresponding", "comparable", "equivalent" -> likePeriod(at);
            case "last" -> lastYears(at);
            case "a", "one" -> compared(at);
            default -> null;
        };
    }

    /** No "quarter of 1990", "quarter ended June 30", "quarter final", "quarter million". */
    private boolean isAlone(int at) {
        return !p.is(at, "of", "ended", "ending", "to", "in")
                && !p.isDash(at)
                && !p.tag(at).startsWith("NN")
                && !p.tag(at).equals("CD");
    }

    private static Reading same(int from, int to) {
        return new Reading(from, to, null, Precision.MONTH, true, new Distance.Reported(0));
    }

    /** "year-ago quarter", "year-earlier period", or either alone; the last year where no report was told before. */
    private @Nullable Reading yearAgo(int at) {
        boolean joined = p.isDash(at + 1) && p.isGlued(at + 1) && p.is(at + 2, "ago", "earlier");
        return joined ? before(at, p.is(at + 3, "quarter", "period") ? at + 4 : at + 3) : null;
    }

    /** "same period last year", "corresponding quarter a year earlier". */
    private @Nullable Reading likePeriod(int at) {
        if (!p.is(at + 1, "quarter", "period")) {
            return null;
        }
        int next = p.is(at + 2, "of", "in") ? at + 3 : at + 2;
        next = p.is(next, "the") ? next + 1 : next;
        if (p.is(next, "last", "previous") && p.is(next + 1, "year")) {
            return before(at, next + 2);
        }
        boolean ago = p.is(next, "a", "one") && p.is(next + 1, "year") && p.is(next + 2, "ago", "earlier", "before");
        return ago ? before(at, next + 3) : null;
    }

    /** "last year's quarter", "last year's period". */
    private @Nullable Reading lastYears(int at) {
        boolean named = p.is(at + 1, "year")
                && p.isApostrophe(at + 2)
                && p.is(at + 3, "s")
                && p.is(at + 4, "quarter", "period");
        return named ? before(at, at + 5) : null;
    }

    /** "up from $93 million a year earlier": a figure's own months, a year back. */
    private @Nullable Reading compared(int at) {
        boolean year = p.is(at + 1, "year") && p.is(at + 2, "ago", "earlier", "before");
        int figure = p.is(at - 1, ",") ? at - 2 : at - 1;
        boolean compared =
                p.isNumber(figure) || FIGURE_ENDS.contains(p.word(figure)) || p.is(figure, "from", "than", "with");
        if (!year || !compared) {
            return null;
        }
        return p.is(at + 2, "ago")
                ? before(at, at + 3)
                : new Reading(at, at + 3, null, Precision.YEAR, true, new Distance.Reported(-1));
    }

    private Reading before(int from, int to) {
        Period lastYear = clock.unit(ChronoUnit.YEARS, -1);
        return new Reading(from, to, lastYear, Precision.YEAR, true, new Distance.Reported(-1));
    }
}
