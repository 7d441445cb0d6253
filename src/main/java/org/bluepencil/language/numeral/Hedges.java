package org.bluepencil.language.numeral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.value.Hedge;
import org.jspecify.annotations.Nullable;

/** The words around a number that qualify it. */
public final class Hedges {

    /** A hedge found: the pieces that it takes, and what it says. */
    public record Found(int from, int to, Hedge hedge) {}

    private record Phrase(List<String> words, Hedge hedge) {}

    /** By their last word, for the words before a number; the longest first. */
    private static final Map<String, List<Phrase>> BEFORE = new HashMap<>();
    /** By their first word, for the words behind a number. */
    private static final Map<String, List<Phrase>> BEHIND = new HashMap<>();

    static {
        before(
                Hedge.AT_LEAST,
                "at the very least",
                "at least",
                "no fewer than",
                "no less than",
                "not less than",
                "not fewer than",
                "a minimum of",
                "as few as",
                "≥");
        before(Hedge.AT_MOST, "no more than", "not more than", "at most", "a maximum of", "not exceeding", "≤");
        before(Hedge.UP_TO, "as many as", "as much as", "as high as", "up to");
        before(
                Hedge.NEARLY,
                "just under",
                "just below",
                "a little under",
                "slightly less than",
                "slightly under",
                "slightly fewer than",
                "a little less than",
                "just short of",
                "close to",
                "nearly",
                "almost",
                "approaching",
                "virtually",
                "practically",
                "not quite");
        before(
                Hedge.MORE_THAN,
                "more than",
                "well over",
                "well above",
                "just over",
                "just above",
                "a little over",
                "slightly more than",
                "slightly over",
                "a little more than",
                "far more than",
                "well more than",
                "much more than",
                "greater than",
                "higher than",
                "larger than",
                "upwards of",
                "upward of",
                "in excess of",
                "north of",
                "over",
                "above",
                "exceeding",
                "topping",
                ">");
        before(
                Hedge.LESS_THAN,
                "fewer than",
                "less than",
                "lower than",
                "smaller than",
                "far fewer than",
                "far less than",
                "well under",
                "well below",
                "under",
                "below",
                "<");
        before(
                Hedge.ABOUT,
                "an estimated",
                "in the region of",
                "in the order of",
                "on the order of",
                "somewhere around",
                "estimated",
                "about",
                "some",
                "around",
                "roughly",
                "approximately",
                "approx",
                "approx .",
                "circa",
                "ca .",
                "~",
                "≈");
        before(Hedge.EXACTLY, "exactly", "precisely");
        behind(
                Hedge.AT_LEAST,
                "or more",
                "or above",
                "or over",
                "and more",
                "or greater",
                "or higher",
                "+",
                "- plus",
                "and above",
                "and over");
        behind(Hedge.AT_MOST, "or less", "or fewer", "or below", "or under");
        behind(Hedge.ABOUT, "or so", "- odd", "- ish", "or thereabouts");
        for (Map<String, List<Phrase>> phrases : List.of(BEFORE, BEHIND)) {
            phrases.values()
                    .forEach(list ->
                            list.sort((x, y) -> y.words().size() - x.words().size()));
        }
    }

    private Hedges() {}

    private static void before(Hedge hedge, String... phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            BEFORE.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
                    .add(new Phrase(words, hedge));
        }
    }

    private static void behind(Hedge hedge, String... phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            BEHIND.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Phrase(words, hedge));
        }
    }

    /**
     * The longest hedge that ends just before the piece, or null. Of two in a row, "more than an estimated 40", both belong
     * to the number, and the first says how it is meant.
     */
    public static @Nullable Found before(Pieces p, int at) {
        Found near = single(p, at);
        if (near == null) {
            return null;
        }
        Found outer = single(p, near.from());
        return outer == null || outer.hedge() == Hedge.EXACTLY ? near : new Found(outer.from(), at, outer.hedge());
    }

    private static @Nullable Found single(Pieces p, int at) {
        for (Phrase phrase : BEFORE.getOrDefault(p.word(at - 1), List.of())) {
            int from = at - phrase.words().size();
            if (from >= 0 && p.isRun(from, phrase.words())) {
                return new Found(from, at, phrase.hedge());
            }
        }
        return null;
    }

    /** The longest hedge that begins at the piece behind a number, such as "or more", or null. */
    public static @Nullable Found behind(Pieces p, int at) {
        for (Phrase phrase : BEHIND.getOrDefault(p.word(at), List.of())) {
            if (p.isRun(at, phrase.words()) && (!p.isDash(at) || (p.isGlued(at) && p.isGlued(at + 1)))) {
                return new Found(at, at + phrase.words().size(), phrase.hedge());
            }
        }
        return null;
    }
}
