package org.bluepencil.language.number;

import java.util.List;
import java.util.Locale;
import org.bluepencil.language.Token;
import org.bluepencil.value.Hedge;
import org.jspecify.annotations.Nullable;

/** The words before a number that qualify it. */
final class Hedges {

    /** A qualifying phrase, as lower-case words. */
    private record Phrase(List<String> words, Hedge hedge) {}

    private static final List<Phrase> PHRASES = List.of(
            phrase(Hedge.LESS_THAN, "just", "short", "of"),
            phrase(Hedge.AT_LEAST, "no", "fewer", "than"),
            phrase(Hedge.AT_LEAST, "no", "less", "than"),
            phrase(Hedge.AT_LEAST, "not", "less", "than"),
            phrase(Hedge.AT_MOST, "no", "more", "than"),
            phrase(Hedge.UP_TO, "as", "many", "as"),
            phrase(Hedge.UP_TO, "as", "much", "as"),
            phrase(Hedge.NEARLY, "just", "under"),
            phrase(Hedge.NEARLY, "close", "to"),
            phrase(Hedge.MORE_THAN, "just", "over"),
            phrase(Hedge.MORE_THAN, "more", "than"),
            phrase(Hedge.MORE_THAN, "greater", "than"),
            phrase(Hedge.MORE_THAN, "upwards", "of"),
            phrase(Hedge.LESS_THAN, "fewer", "than"),
            phrase(Hedge.LESS_THAN, "less", "than"),
            phrase(Hedge.AT_LEAST, "at", "least"),
            phrase(Hedge.AT_MOST, "at", "most"),
            phrase(Hedge.UP_TO, "up", "to"),
            phrase(Hedge.ABOUT, "an", "estimated"),
            phrase(Hedge.ABOUT, "in", "the", "region", "of"),
            phrase(Hedge.NEARLY, "nearly"),
            phrase(Hedge.NEARLY, "almost"),
            phrase(Hedge.ABOUT, "about"),
            phrase(Hedge.ABOUT, "some"),
            phrase(Hedge.ABOUT, "around"),
            phrase(Hedge.ABOUT, "roughly"),
            phrase(Hedge.ABOUT, "approximately"),
            phrase(Hedge.ABOUT, "approx."),
            phrase(Hedge.ABOUT, "estimated"),
            phrase(Hedge.MORE_THAN, "over"),
            phrase(Hedge.MORE_THAN, "above"),
            phrase(Hedge.LESS_THAN, "under"),
            phrase(Hedge.LESS_THAN, "below"),
            phrase(Hedge.EXACTLY, "exactly"),
            phrase(Hedge.EXACTLY, "precisely"));

    /** A hedge found before a number: it begins at {@code from}. */
    record Found(int from, Hedge hedge) {}

    private Hedges() {}

    private static Phrase phrase(Hedge hedge, String... words) {
        return new Phrase(List.of(words), hedge);
    }

    /** The longest hedge that ends just before the token, or null. */
    static @Nullable Found before(List<Token> tokens, int at) {
        for (Phrase phrase : PHRASES) {
            int from = at - phrase.words().size();
            if (from >= 0 && matches(tokens, from, phrase.words())) {
                return new Found(from, phrase.hedge());
            }
        }
        return null;
    }

    private static boolean matches(List<Token> tokens, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).form().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
