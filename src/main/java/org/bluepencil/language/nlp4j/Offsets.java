package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Span;

/**
 * Finds where tokens stand in their text. The tokeniser's own offsets are wrong where it rewrites a word, so each token
 * is looked for behind the one before it.
 */
final class Offsets {
    private Offsets() {}

    /** One span a token, in order, never overlapping; counted from {@code base}. */
    static List<Span> align(String text, List<Token> tokens, int base) {
        List<Span> spans = new ArrayList<>(tokens.size());
        int at = 0;
        for (Token token : tokens) {
            String word = token.getWordForm();
            int start = skipSpace(text, at);
            int found = text.startsWith(word, start) ? start : text.indexOf(word, start);
            boolean near = found >= 0 && found - start <= word.length() + 2;
            int from = near ? found : start;
            int to = near ? found + word.length() : Math.min(text.length(), Math.max(start, token.getEndOffset()));
            if (!near && to <= from) {
                to = Math.min(text.length(), from + word.length());
            }
            spans.add(new Span(base + from, base + to));
            at = to;
        }
        return spans;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
