package org.bluepencil.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Span;
import org.bluepencil.language.TokenRange;

/**
 * Finds what stands in brackets inside a sentence: "Ada Holt (born 4 May 1951 in Tarn) is a chemist". The parser, trained on
 * newspapers that hardly use brackets, loses the sentence around them; so each aside is parsed by itself, and the sentence
 * without it.
 */
final class Asides {
    private Asides() {}

    /** The outermost asides, each with its brackets; none that begins the sentence, is empty, or is glued to a word ("member(s)"). */
    static List<TokenRange> of(List<String> words, List<Span> spans) {
        List<TokenRange> found = new ArrayList<>();
        int open = -1;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("(")) {
                open = depth == 0 ? i : open;
                depth++;
            } else if (word.equals(")") && depth > 0) {
                depth--;
                if (depth == 0 && open > 0 && i > open + 1 && !isGlued(spans, open)) {
                    found.add(new TokenRange(open, i + 1));
                }
            }
        }
        return found;
    }

    private static boolean isGlued(List<Span> spans, int bracket) {
        return spans.get(bracket - 1).end() == spans.get(bracket).start();
    }
}
