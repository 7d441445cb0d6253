package org.bluepencil.report.html;

import org.bluepencil.article.Span;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Suggestion;

/**
 * A sentence with an edit in it, or with the words in question marked where no edit is suggested.
 *
 * @param deleted the words to strike out, empty if words are only added
 * @param inserted the words to put in, empty if none are suggested
 */
public record TrackedChange(String before, String deleted, String inserted, String after) {

    /** The edit, cut to the words that differ: "former Indian" for "Indian" only adds "former ". */
    static TrackedChange of(Suggestion suggestion, Span sentence, String text) {
        String old = suggestion.span().of(text);
        String fresh = suggestion.replacement();
        int head = sharedHead(old, fresh);
        int tail = sharedTail(old.substring(head), fresh.substring(head));
        Span changed =
                new Span(suggestion.span().start() + head, suggestion.span().end() - tail);
        return of(changed, fresh.substring(head, fresh.length() - tail), sentence, text);
    }

    /** The sentence with words to look at and no edit. */
    static TrackedChange none(Span words, Span sentence, String text) {
        return of(words, "", sentence, text);
    }

    private static TrackedChange of(Span words, String inserted, Span sentence, String text) {
        Span all = sentence.union(words);
        boolean blank = words.length() == 0 && inserted.endsWith(" ");
        return new TrackedChange(
                Visible.of(text.substring(all.start(), words.start())),
                Visible.of(words.of(text)),
                Visible.of(blank ? inserted.strip() : inserted),
                (blank ? " " : "") + Visible.of(text.substring(words.end(), all.end())));
    }

    /** How many characters both begin with, up to the end of a word. */
    private static int sharedHead(String one, String other) {
        int shared = 0;
        int limit = Math.min(one.length(), other.length());
        for (int i = 0; i < limit && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == ' ') {
                shared = i + 1;
            }
        }
        return shared;
    }

    /** How many characters both end with, from the start of a word. */
    private static int sharedTail(String one, String other) {
        int shared = 0;
        int limit = Math.min(one.length(), other.length());
        for (int i = 1; i <= limit && one.charAt(one.length() - i) == other.charAt(other.length() - i); i++) {
            boolean oneStarts = i == one.length() || one.charAt(one.length() - i - 1) == ' ';
            boolean otherStarts = i == other.length() || other.charAt(other.length() - i - 1) == ' ';
            if (oneStarts && otherStarts) {
                boolean blankBefore = i < limit
                        && one.charAt(one.length() - i - 1) == ' '
                        && other.charAt(other.length() - i - 1) == ' ';
                shared = blankBefore ? i + 1 : i;
            }
        }
        return shared;
    }
}
