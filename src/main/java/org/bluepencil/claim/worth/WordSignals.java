package org.bluepencil.claim.worth;

import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * Which words a sentence has, by lemma, and of which families: what a word that nothing was taught about is used like. Names are
 * left out as words: whom a sentence is about shall not count.
 */
final class WordSignals {
    /** How far down the way to a word's family is told: to wide families of some hundreds of words, and to narrower ones in them. */
    private static final int[] DEPTHS = {8, 10};

    private WordSignals() {}

    static void read(Sentence sentence, Signals signals) {
        for (Token token : sentence.tokens()) {
            if (token.form().codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            if (!token.isProper()) {
                signals.on("word:" + token.lemma());
            }
            for (int depth : DEPTHS) {
                if (token.family().length() >= depth) {
                    signals.on("family:" + token.family().substring(0, depth));
                }
            }
        }
    }
}
