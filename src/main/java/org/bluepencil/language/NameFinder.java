package org.bluepencil.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.Names;

/**
 * Finds the names of a sentence: the longest runs of words that the knowledge knows as a name, then what the tagger takes
 * for a name, then capitalised runs. Names that nothing knows are kept, with no candidates.
 */
public final class NameFinder {
    private static final int LONGEST_NAME = 10;
    private static final Set<String> VALUE_TAGS =
            Set.of("DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY");
    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "sir", "mr", "mrs", "ms", "dr", "president", "minister", "prime",
            "chancellor", "king", "queen", "senator", "governor", "secretary", "professor", "premier", "general",
            "chairman", "judge", "justice", "mayor", "captain", "colonel", "pope", "prince", "princess", "emperor");
    private static final Set<String> INNER = Set.of("of", "the", "de", "la", "van", "von", "der", "bin", "al", "and", "for", "&", "'s", "-");

    private NameFinder() {}

    /** The names, in order, none overlapping; a stretch that is wholly a value is no name. */
    public static List<Mention.Name> find(Sentence sentence, String text, Names names, List<Mention> values) {
        List<Mention.Name> found = new ArrayList<>();
        int size = sentence.size();
        int at = 0;
        while (at < size) {
            Mention.Name name = known(sentence, text, names, values, at);
            if (name == null) {
                at++;
            } else {
                found.add(name);
                at = name.tokens().to();
            }
        }
        addUnknown(sentence, text, values, found);
        found.sort(Comparator.comparing(Mention.Name::span));
        return found;
    }

    private static Mention.@org.jspecify.annotations.Nullable Name known(
            Sentence sentence, String text, Names names, List<Mention> values, int from) {
        Token first = sentence.token(from);
        char initial = first.form().charAt(0);
        boolean mayBegin = Character.isUpperCase(initial) || (Character.isDigit(initial) && from + 1 < sentence.size());
        if (!mayBegin && !first.isNoun()) {
            return null;
        }
        Mention.Name best = null;
        if (first.form().equalsIgnoreCase("the") && from + 1 < sentence.size()) {
            // "The Ash Front" is the name Ash Front; "The Salt Ledger" is a name with its article.
            Mention.Name bare = known(sentence, text, names, values, from + 1);
            if (bare != null && !bare.candidates().get(0).label().startsWith("The ")) {
                return null;
            }
        }
        for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST_NAME); to++) {
            TokenRange range = new TokenRange(from, to);
            Span span = sentence.spanOf(range);
            String surface = span.of(text);
            if (to > from + 1 && !names.beginsName(surface)) {
                break;
            }
            Token last = sentence.token(to - 1);
            if (last.tag().equals("POS") || INNER.contains(last.lemma()) || isPunctuation(last)) {
                continue;
            }
            List<Candidate> candidates = names.candidates(surface);
            if (!candidates.isEmpty()
                    && isNameLike(sentence, range)
                    && !isValue(values, span)
                    && !isPartOfLonger(sentence, range, names, text)) {
                best = new Mention.Name(range, span, headOf(sentence, range), tagOf(sentence, range), candidates);
            }
        }
        return best;
    }

    private static boolean isPunctuation(Token token) {
        return token.form().chars().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * "China" of "East China Normal University": a known name among further name words of one phrase is not what the phrase
     * names, unless a title or another known name follows ("Kazakhstan President Tokayev").
     */
    private static boolean isPartOfLonger(Sentence sentence, TokenRange range, Names names, String text) {
        int next = range.to();
        int previous = range.from() - 1;
        int head = headOf(sentence, range);
        boolean modifiesNext = next < sentence.size()
                && isNameWord(sentence.token(next))
                && sentence.token(head).head() >= next
                && !TITLES.contains(sentence.token(next).form().toLowerCase(Locale.ROOT))
                && !sentence.token(next).entityTag().endsWith("PERSON")
                && names.candidates(sentence.token(next).form()).isEmpty()
                && !beginsKnown(sentence, text, names, next);
        boolean modifiedByPrevious = previous >= 0
                && isNameWord(sentence.token(previous))
                && range.contains(sentence.token(previous).head())
                && !TITLES.contains(sentence.token(previous).form().toLowerCase(Locale.ROOT));
        return modifiesNext || modifiedByPrevious;
    }

    private static boolean isNameWord(Token token) {
        return token.isProper() && Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean beginsKnown(Sentence sentence, String text, Names names, int from) {
        for (int to = Math.min(sentence.size(), from + LONGEST_NAME); to > from + 1; to--) {
            String surface = sentence.spanOf(new TokenRange(from, to)).of(text);
            if (!names.candidates(surface).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A single common word, or the first word of a sentence, is a name only if the tagger thinks so too. */
    private static boolean isNameLike(Sentence sentence, TokenRange range) {
        boolean capital = false;
        for (int i = range.from(); i < range.to(); i++) {
            Token token = sentence.token(i);
            if (!Character.isUpperCase(token.form().charAt(0))) {
                continue;
            }
            boolean certain = i > 0 && !sentence.token(i - 1).form().matches("[“\"‘(\\[]");
            capital |= certain || token.isProper() || !token.entityTag().isEmpty() || token.tag().equals("JJ");
        }
        return capital;
    }

    private static boolean isValue(List<Mention> values, Span span) {
        return values.stream().anyMatch(v -> v.span().covers(span) && !(v instanceof Mention.Number n && n.reading().ordinal() && n.span().length() < span.length()));
    }

    private static void addUnknown(Sentence sentence, String text, List<Mention> values, List<Mention.Name> found) {
        int size = sentence.size();
        int at = 0;
        while (at < size) {
            int end = runEnd(sentence, at);
            if (end == at) {
                at++;
                continue;
            }
            int from = at;
            at = end;
            while (from < end - 1
                    && TITLES.contains(sentence.token(from).form().toLowerCase(Locale.ROOT))
                    && isNameWord(sentence.token(from + 1))) {
                from++;
            }
            while (end > from && (INNER.contains(sentence.token(end - 1).lemma()) || isPunctuation(sentence.token(end - 1)))) {
                end--;
            }
            if (end <= from) {
                continue;
            }
            addIfFree(sentence, text, values, found, new TokenRange(from, end));
        }
    }

    private static void addIfFree(
            Sentence sentence, String text, List<Mention> values, List<Mention.Name> found, TokenRange range) {
        // Known names inside a longer unknown run ("East Kazakhstan Mining") do not stand for it: the run is the name.
        List<Mention.Name> inside =
                found.stream().filter(n -> n.tokens().overlaps(range)).toList();
        Span span = sentence.spanOf(range);
        if (!inside.isEmpty() || isValue(values, span) || values.stream().anyMatch(v -> span.covers(v.span()) && v instanceof Mention.Time)) {
            return;
        }
        found.add(new Mention.Name(range, span, headOf(sentence, range), tagOf(sentence, range), List.of()));
    }

    /** Where the run of name words that begins here ends; the same index if none begins. */
    private static int runEnd(Sentence sentence, int from) {
        Token first = sentence.token(from);
        if (!startsUnknownName(sentence, first)) {
            return from;
        }
        boolean tagged = !bare(first.entityTag()).isEmpty() && !VALUE_TAGS.contains(bare(first.entityTag()));
        int end = from + 1;
        if (tagged && !first.entityTag().startsWith("U-")) {
            while (end < sentence.size() && sentence.token(end).entityTag().matches("[IL]-.*")) {
                end++;
                if (sentence.token(end - 1).entityTag().startsWith("L-")) {
                    break;
                }
            }
        }
        while (end < sentence.size()) {
            Token token = sentence.token(end);
            boolean proper = token.isProper() && Character.isUpperCase(token.form().charAt(0));
            boolean bridge = INNER.contains(token.lemma())
                    && !token.lemma().equals("'s")
                    && end + 1 < sentence.size()
                    && sentence.token(end + 1).isProper()
                    && !Set.of("and", "for", "the", "-").contains(token.lemma());
            if (!proper && !bridge) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean startsUnknownName(Sentence sentence, Token token) {
        if (!Character.isUpperCase(token.form().charAt(0)) && !Character.isDigit(token.form().charAt(0))) {
            return false;
        }
        String tag = bare(token.entityTag());
        boolean taggedName = !tag.isEmpty() && !VALUE_TAGS.contains(tag);
        return (taggedName && (token.entityTag().startsWith("B-") || token.entityTag().startsWith("U-")))
                || (token.isProper() && Character.isUpperCase(token.form().charAt(0)) && tag.isEmpty());
    }

    private static String bare(String tag) {
        return tag.length() > 2 ? tag.substring(2) : "";
    }

    private static String tagOf(Sentence sentence, TokenRange range) {
        for (int i = range.to() - 1; i >= range.from(); i--) {
            String tag = bare(sentence.token(i).entityTag());
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        return "";
    }

    /** The token of the run whose head lies outside it. */
    private static int headOf(Sentence sentence, TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!range.contains(sentence.token(i).head())) {
                return i;
            }
        }
        return range.to() - 1;
    }

    /** Whether a name can only be the people or adjective of a place. */
    public static boolean isDemonymOnly(Mention.Name name) {
        return !name.candidates().isEmpty()
                && name.candidates().stream().allMatch(c -> c.kind() == NameKind.DEMONYM);
    }
}
