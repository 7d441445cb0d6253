package org.bluepencil.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluepencil.article.Span;

/**
 * Cuts a run of tokens into sentences. A full stop that the tokeniser kept with its word ("U.S.", "Jan.") ends a sentence
 * only before a word that begins one; a closing quotation mark or bracket goes with the sentence it closes.
 */
public final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("[.!?…]+");
    private static final Set<String> CLOSERS = Set.of("\"", "''", "”", "’", "'", ")", "]", "»", "-RRB-");
    private static final Set<String> OPENERS = Set.of("\"", "``", "“", "‘", "(", "[", "«", "-LRB-");
    /** Words that begin a sentence and seldom continue a name: after "U.S." or "a.m." they mark a new sentence. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "You",
            "This",
            "That",
            "These",
            "Those",
            "But",
            "And",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "With",
            "After",
            "Before",
            "As",
            "If",
            "When",
            "While",
            "Since",
            "Although",
            "Though",
            "However",
            "Meanwhile",
            "Its",
            "His",
            "Her",
            "Their",
            "There",
            "Some",
            "Many",
            "Most",
            "More",
            "Last",
            "Such",
            "What",
            "Who",
            "Why",
            "How",
            "No",
            "Yes",
            "Now",
            "Both",
            "Each",
            "According",
            "Mr.",
            "Mrs.",
            "Ms.",
            "Dr.",
            "Nobody",
            "Everyone",
            "Nothing",
            "Our",
            "My",
            "Your",
            "To",
            "Under",
            "Over",
            "Despite",
            "Because",
            "Earlier",
            "Later",
            "Then",
            "Police",
            "So",
            "Yet",
            "Or",
            "Nor",
            "Only",
            "Not");

    private static final Set<String> NEVER_END = Set.of(
            "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Col.", "Lt.", "Sgt.", "Capt.", "Rep.", "Sen.", "Gov.", "St.",
            "No.", "vs.", "e.g.", "i.e.", "Rev.", "Hon.", "Fr.", "Mt.", "Ft.", "approx.");

    private SentenceSplitter() {}

    /** The tokens' runs, one a sentence, over words with their spans in {@code text}. */
    public static List<TokenRange> split(List<String> words, List<Span> spans, String text) {
        List<TokenRange> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!endsAt(words, spans, i)) {
                continue;
            }
            int end = i + 1;
            while (end < words.size() && closes(words, spans, text, end)) {
                end++;
            }
            sentences.add(new TokenRange(from, end));
            from = end;
            i = end - 1;
        }
        if (from < words.size()) {
            sentences.add(new TokenRange(from, words.size()));
        }
        return sentences;
    }

    private static boolean endsAt(List<String> words, List<Span> spans, int at) {
        String word = words.get(at);
        if (at + 1 >= words.size()) {
            return true;
        }
        int next = at + 1;
        while (next < words.size() && (CLOSERS.contains(words.get(next)) || OPENERS.contains(words.get(next)))) {
            next++;
        }
        boolean spaced = spans.get(at).end() < spans.get(at + 1).start() || next > at + 1;
        if (END.matcher(word).matches()) {
            if (next >= words.size()) {
                return true;
            }
            char first = words.get(next).charAt(0);
            boolean lower = Character.isLowerCase(first);
            return !lower && (spaced || Character.isUpperCase(first)) && !(isInitial(words, at) && !spaced);
        }
        if (!word.endsWith(".") || word.length() < 2 || NEVER_END.contains(word) || next >= words.size() || !spaced) {
            return false;
        }
        if (word.length() == 2 && Character.isUpperCase(word.charAt(0))) {
            return false; // an initial: "J. Smith"
        }
        return STARTERS.contains(words.get(next))
                || (next > at + 1 && Character.isUpperCase(words.get(next).charAt(0)));
    }

    private static boolean isInitial(List<String> words, int at) {
        return at > 0
                && words.get(at - 1).length() == 1
                && Character.isUpperCase(words.get(at - 1).charAt(0));
    }

    /** A closing mark directly behind the end: a straight quotation mark closes if nothing stands between. */
    private static boolean closes(List<String> words, List<Span> spans, String text, int at) {
        String word = spans.get(at).of(text);
        boolean adjoins = spans.get(at - 1).end() == spans.get(at).start();
        if (word.equals("”") || word.equals("»")) {
            return true;
        }
        return adjoins && CLOSERS.contains(words.get(at)) && !word.equals("“");
    }
}
