package org.bluepencil.language.number;

import java.util.Set;
import org.bluepencil.language.numeral.Pieces;
import org.bluepencil.value.Units;

/** Digits that name something and count nothing: "No. 10", "Boeing 737", "G7", "Covid-19", telephone numbers, the time of day. */
final class Labels {
    private static final Set<String> NAMED_BY_NUMBER = Set.of(
            "number",
            "nos",
            "article",
            "articles",
            "chapter",
            "section",
            "sections",
            "page",
            "pages",
            "room",
            "flight",
            "route",
            "highway",
            "resolution",
            "level",
            "phase",
            "grade",
            "type",
            "channel",
            "act",
            "scene",
            "volume",
            "vol",
            "paragraph",
            "rule",
            "title",
            "schedule",
            "protocol",
            "platform",
            "gate",
            "junction",
            "line",
            "figure",
            "table",
            "episode",
            "series",
            "season",
            "round",
            "stage",
            "game",
            "category",
            "tier",
            "class",
            "version",
            "appendix",
            "annex",
            "clause",
            "goal",
            "area",
            "zone",
            "district",
            "ward",
            "block",
            "unit",
            "building",
            "terminal",
            "lane",
            "exit",
            "group",
            "day",
            "week",
            "year");

    private final Pieces p;

    Labels(Pieces p) {
        this.p = p;
    }

    /** How many pieces from here on are a label, 0 if the number that begins here is none. */
    int length(int at) {
        if (!p.isNumber(at)) {
            return 0;
        }
        int chained = chain(at);
        if (chained > 0) {
            return chained;
        }
        if (isScore(at)) {
            return 3;
        }
        if (isClock(at)) {
            return p.is(at + 1, ":") ? 3 : 1;
        }
        return isGluedToName(at) || isGluedToLetters(at) || isAfterLabelWord(at) || isListMark(at) ? 1 : 0;
    }

    /** "555-123-4567", "+44 20 7946 0958", "1.2.3", "192.168.0.1", "3/4/12". */
    private int chain(int at) {
        int parts = 1;
        int next = at + 1;
        while ((p.isDash(next) || p.is(next, ".", "/", ":"))
                && p.isGlued(next)
                && p.isGlued(next + 1)
                && p.isNumber(next + 1)) {
            parts++;
            next += 2;
        }
        if (parts > 2) {
            return next - at;
        }
        if (p.is(at - 1, "+") && p.isGlued(at)) {
            int end = at + 1;
            while (p.isNumber(end) || (p.isDash(end) && p.isNumber(end + 1))) {
                end++;
            }
            return end - at > 2 ? end - at : 0;
        }
        return 0;
    }

    /** "3-1", "a 52-48 vote": the greater number first, so no range. */
    private boolean isScore(int at) {
        boolean pair = p.isDash(at + 1) && p.isGlued(at + 1) && p.isGlued(at + 2) && p.plain(at + 2) >= 0;
        return pair && !p.isGlued(at) && p.plain(at) >= p.plain(at + 2);
    }

    private boolean isClock(int at) {
        boolean hours = p.is(at + 1, ":") && p.isGlued(at + 1) && p.isNumber(at + 2) && p.isGlued(at + 2);
        int next = at + 1;
        boolean half = (p.is(next, "am", "pm", "o") && !p.is(next, "o"))
                || (p.is(next, "a", "p") && p.is(next + 1, ".") && p.is(next + 2, "m"))
                || (p.is(next, "o") && p.isApostrophe(next + 1))
                || p.is(next, "gmt", "bst", "cet", "utc");
        return hours || half;
    }

    /** Letters before the digits: "G7", "F-16", "Covid-19", "#10", "@1", "A320". */
    private boolean isGluedToName(int at) {
        if (!p.isGlued(at)) {
            return false;
        }
        if (p.is(at - 1, "#", "@", "_", "=", "&", "*")) {
            return true;
        }
        if (p.isWord(at - 1)) {
            return !isCurrency(at - 1);
        }
        boolean dashed = p.isDash(at - 1) && p.isGlued(at - 1);
        return dashed && p.isWord(at - 2) && !p.is(at - 2, "mid", "pre", "post", "non", "under", "over", "top", "plus");
    }

    /** Letters behind the digits that are no ending, scale or unit: "5G", "747s", "3D". */
    private boolean isGluedToLetters(int at) {
        if (!p.isWord(at + 1) || !p.isGlued(at + 1)) {
            return false;
        }
        return switch (p.word(at + 1)) {
            case "st", "nd", "rd", "th", "k", "m", "b", "bn", "mn", "mln", "bln", "tn", "trn" -> false;
            default ->
                (Units.named(p.word(at + 1)).isEmpty() && ScaledCurrency.at(p, at + 1) == null)
                        || p.is(at + 1, "g", "d");
        };
    }

    /** "No. 10", "Article 5", "Boeing 737", "Apollo 11"; but "in Kyiv 12 people" counts. */
    private boolean isAfterLabelWord(int at) {
        boolean counts = (p.isWord(at + 1)
                        && (p.tag(at + 1).equals("NNS")
                                || p.tag(at + 1).startsWith("JJ")
                                || Units.beginsName(p.word(at + 1))))
                || p.is(at + 1, "%", "million", "billion", "trillion", "thousand", "percent", "per");
        if (p.is(at - 1, ".") && p.is(at - 2, "no", "nos", "art", "vol", "pp", "fig")) {
            return true;
        }
        boolean plain = p.plain(at) >= 0;
        if (!plain || p.isGlued(at)) {
            return false;
        }
        if (NAMED_BY_NUMBER.contains(p.word(at - 1)) && p.tag(at - 1).startsWith("NN")) {
            return !counts || p.isCapital(at - 1);
        }
        boolean name = p.isCapital(at - 1) && p.tag(at - 1).equals("NNP") && !isCurrency(at - 1);
        return name && !counts && !p.isDash(at + 1);
    }

    private boolean isCurrency(int at) {
        return Units.currencySign(p.word(at)).isPresent() || ScaledCurrency.at(p, at) != null;
    }

    /** The "1." or "(2)" that opens an item. */
    private boolean isListMark(int at) {
        boolean opens = at == 0 || (at == 1 && p.is(0, "(", "•", "-"));
        return opens && (p.is(at + 1, ")") || (p.is(at + 1, ".") && at + 2 < p.size() && !p.isGlued(at + 2)));
    }
}
