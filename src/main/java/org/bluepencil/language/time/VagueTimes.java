package org.bluepencil.language.time;

import java.util.List;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Mention.Reference;
import org.bluepencil.language.numeral.Pieces;
import org.jspecify.annotations.Nullable;

/** Times that tell no days: "now", "recently", "in recent weeks", "a few years ago", "soon", "in the future". */
final class VagueTimes {
    private static final List<String> AS_SOON_AS_POSSIBLE = List.of("as", "soon", "as", "possible");

    private final Pieces p;

    /** A vague time and the piece behind it. */
    record Found(int from, int to, Reference reference) {}

    VagueTimes(Pieces p) {
        this.p = p;
    }

    @Nullable
    Found read(int at) {
        return switch (p.word(at)) {
            case "now" -> new Found(at, at + 1, Reference.PRESENT);
            case "right", "just" -> p.is(at + 1, "now") ? new Found(at, at + 2, Reference.PRESENT) : null;
            case "currently", "nowadays" -> new Found(at, at + 1, Reference.PRESENT);
            case "current" -> modifies(at) ? new Found(at, at + 1, Reference.PRESENT) : null;
            case "these" -> p.is(at + 1, "days") ? new Found(at, at + 2, Reference.PRESENT) : null;
            case "at" -> atPresent(at);
            case "recently", "lately" -> new Found(at, at + 1, Reference.PAST);
            case "recent" -> modifies(at) ? new Found(at, spans(at + 1), Reference.PAST) : null;
            case "soon" ->
                p.is(at + 1, "as", "after") || p.is(at - 1, "as", "too")
                        ? null
                        : new Found(at, at + 1, Reference.FUTURE);
            case "as" -> p.isRun(at, AS_SOON_AS_POSSIBLE) ? new Found(at, at + 4, Reference.FUTURE) : null;
            case "coming" -> spans(at + 1) > at + 1 ? new Found(at, spans(at + 1), Reference.FUTURE) : null;
            case "future" ->
                modifies(at) || p.is(at - 1, "the", "near", "in") ? new Found(at, at + 1, Reference.FUTURE) : null;
            case "a", "few", "several", "many", "some", "long" -> longAgo(at);
            default -> spans(at) > at ? longAgo(at) : null;
        };
    }

    private @Nullable Found atPresent(int at) {
        if (p.is(at + 1, "present")) {
            return new Found(at, at + 2, Reference.PRESENT);
        }
        boolean alone = !p.is(at + 3, "of", "when", "that", "to", "for") && !p.isDash(at + 3);
        if (p.is(at + 1, "the") && p.is(at + 2, "moment") && alone) {
            return new Found(at + 1, at + 3, Reference.PRESENT);
        }
        return p.is(at + 1, "the") && p.is(at + 2, "time") && alone && !p.isWord(at + 3)
                ? new Found(at + 1, at + 3, Reference.PAST)
                : null;
    }

    /** An adjective in small letters before what it modifies. */
    private boolean modifies(int at) {
        return p.tag(at).startsWith("JJ") && p.isWord(at + 1) && !p.isCapital(at) && !p.isDash(at - 1);
    }

    /** Behind "years", "weeks and months"; the same place if no such unit stands here. */
    private int spans(int at) {
        boolean many = p.word(at).endsWith("s") && (CalendarWords.unit(p.word(at)) != null || p.is(at, "quarters"));
        if (!many) {
            return at;
        }
        return p.is(at + 1, "and", "or") && spans(at + 2) > at + 2 ? at + 3 : at + 1;
    }

    /** "a few years ago", "several weeks ago", "years ago", "long ago", "some time ago". */
    private @Nullable Found longAgo(int at) {
        int unit = at;
        if (p.is(at, "long") && p.is(at + 1, "ago") && !p.isDash(at - 1)) {
            return new Found(at, at + 2, Reference.PAST);
        }
        if (p.is(at, "some") && p.is(at + 1, "time") && p.is(at + 2, "ago")) {
            return new Found(at, at + 3, Reference.PAST);
        }
        if (p.is(at, "a") && p.is(at + 1, "few")) {
            unit = at + 2;
        } else if (p.is(at, "few", "several", "many", "some")) {
            unit = at + 1;
        } else if (p.is(at, "a") && p.is(at + 1, "couple", "number") && p.is(at + 2, "of")) {
            unit = at + 3;
        }
        int end = spans(unit);
        return end > unit && p.is(end, "ago") ? new Found(at, end + 1, Reference.PAST) : null;
    }

    static Mention.Vague mention(Pieces p, Found found) {
        return new Mention.Vague(
                p.range(found.from(), found.to()), p.span(found.from(), found.to()), found.reference());
    }
}
