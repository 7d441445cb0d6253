package org.bluepencil.language.number;

import java.util.List;
import java.util.Locale;
import org.bluepencil.language.Token;

/** The noun that a number counts: "people" in "150 wounded people", "members" in "half of the members". */
final class Heads {
    private static final int LONGEST_PHRASE = 8;

    private Heads() {}

    /**
     * The index of the counted noun, or -1.
     *
     * @param from index of the number's first token
     * @param to index of the token behind the number
     */
    static int of(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            int head = tokens.get(i).head();
            if (head >= to && head < to + LONGEST_PHRASE && tokens.get(head).isNoun()) {
                return head;
            }
        }
        int at = to;
        if (at < tokens.size() && is(tokens.get(at), "-")) {
            at++;
        }
        if (at < tokens.size() && is(tokens.get(at), "of")) {
            at++;
            while (at < tokens.size() && isOpener(tokens.get(at))) {
                at++;
            }
        }
        return nounRun(tokens, at);
    }

    private static boolean isOpener(Token token) {
        String tag = token.tag();
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("CD");
    }

    /** The last noun of the first run of nouns, behind adjectives and participles. */
    private static int nounRun(List<Token> tokens, int start) {
        int at = start;
        int limit = Math.min(tokens.size(), start + LONGEST_PHRASE);
        while (at < limit && isModifier(tokens.get(at))) {
            at++;
        }
        int noun = -1;
        while (at < limit && (tokens.get(at).isNoun() || (noun < 0 && isModifier(tokens.get(at))))) {
            noun = tokens.get(at).isNoun() ? at : noun;
            at++;
        }
        return noun;
    }

    private static boolean isModifier(Token token) {
        String tag = token.tag();
        return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB") || tag.equals("HYPH");
    }

    private static boolean is(Token token, String word) {
        return token.form().toLowerCase(Locale.ROOT).equals(word);
    }
}
