package org.bluepencil.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bluepencil.article.Passage;

/**
 * Guesses where names stand that nothing knows: what the tagger takes for a name, then runs of proper nouns. Titles,
 * articles, possessive marks and quotation marks at the edges are not part of a name.
 */
final class GuessedNames {
    private final Sentence sentence;
    private final Predicate<String> common;
    private final BitSet taken = new BitSet();
    private final List<TokenRange> found = new ArrayList<>();

    /**
     * @param common whether a word, in lower case, is an ordinary word: alone at the start of a sentence it is no name
     * @param values the times and numbers: their words begin no name
     */
    GuessedNames(Sentence sentence, List<Mention> values, Predicate<String> common) {
        this.sentence = sentence;
        this.common = common;
        for (Mention value : values) {
            if (value instanceof Mention.Time) {
                taken.set(value.tokens().from(), value.tokens().to());
            }
        }
    }

    List<TokenRange> find() {
        BitSet times = (BitSet) taken.clone();
        for (int i = 0; i < sentence.size(); i++) {
            if (!EntityTags.nameType(sentence.token(i)).isEmpty()) {
                int end = withPossessive(i, EntityTags.runEnd(sentence, i));
                addTagged(i, end, times);
                i = end - 1;
            }
        }
        // In headlines every word has a capital: there only the tagger's names count.
        if (sentence.passage() != Passage.Kind.TITLE && sentence.passage() != Passage.Kind.HEADING) {
            addRuns();
        }
        return found;
    }

    /** "King's" tagged as a body, mark and all, goes on with the proper nouns behind: "King's College London". */
    private int withPossessive(int from, int to) {
        boolean body = NameWords.isPossessive(sentence.token(to - 1))
                && EntityTags.nameType(sentence.token(from)).equals("ORG");
        int end = to;
        while (body && end < sentence.size() && NameWords.isProperCapital(sentence.token(end))) {
            end++;
        }
        return end;
    }

    /** A tagged run, cut at brackets, dashes and commas, and grown over the hyphens of a compound name. */
    private void addTagged(int from, int to, BitSet times) {
        int start = from;
        for (int i = from; i <= to; i++) {
            // "Fudan University's School of Law" names two bodies, "King's College" one.
            boolean cut = i == to
                    || (NameWords.isPunctuation(sentence.token(i)) && !joins(i))
                    || (NameWords.isPossessive(sentence.token(i))
                            && i - start > 1
                            && !sentence.token(i).entityTag().startsWith("L-"));
            if (!cut) {
                continue;
            }
            int wholeFrom = start;
            while (wholeFrom > 1 && NameWords.isHyphen(sentence.token(wholeFrom - 1)) && joins(wholeFrom - 1)) {
                wholeFrom -= 2;
            }
            int wholeTo = i;
            while (wholeTo + 1 < sentence.size()
                    && NameWords.isHyphen(sentence.token(wholeTo))
                    && joins(wholeTo)
                    && sentence.token(wholeTo + 1).isProper()
                    && !EntityTags.begins(sentence.token(wholeTo + 1))) {
                wholeTo += 2;
            }
            boolean inTime = start < i && times.get(start) && times.get(i - 1);
            if (start < i && !inTime) {
                trimmed(wholeFrom, wholeTo).filter(this::isNoCommonWord).ifPresent(this::add);
            }
            start = i + 1;
        }
    }

    private void addRuns() {
        int at = 0;
        while (at < sentence.size()) {
            if (!beginsRun(at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < sentence.size() && continuesRun(end)) {
                end++;
            }
            int from = at;
            at = end;
            addRun(from, end);
        }
    }

    private void addRun(int from, int end) {
        boolean beforePerson = end < sentence.size()
                && EntityTags.nameType(sentence.token(end)).equals("PERSON");
        boolean endsInTitle = NameWords.isTitle(sentence.token(end - 1));
        if (beforePerson || endsInTitle) {
            return; // "Foreign Minister" before "Eva Holt" is her title, not a name
        }
        int start = from;
        for (int i = from; i < end - 1; i++) {
            if (NameWords.isTitle(sentence.token(i)) && !NameWords.isSeldomTitle(sentence.token(i))) {
                start = i + 1;
            }
        }
        boolean ofTitle = start > 1
                && NameWords.isLink(sentence.token(start - 1))
                && NameWords.isTitle(sentence.token(start - 2));
        Optional<TokenRange> range = trimmed(start, end);
        // "Minister of Foreign Affairs" names an office.
        if (range.isEmpty() || (ofTitle && range.get().to() == end && isOffice(range.get()))) {
            return;
        }
        boolean firstWord =
                range.get().length() == 1 && beginsSentence(range.get().from());
        if (isNoCommonWord(range.get()) && !(firstWord && isCommon(range.get().from()))) {
            add(range.get());
        }
    }

    private boolean isOffice(TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!isCommon(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsRun(int index) {
        return NameWords.isProperCapital(sentence.token(index))
                && !taken.get(index)
                && !isQuarter(sentence.token(index));
    }

    private boolean continuesRun(int index) {
        Token token = sentence.token(index);
        if (taken.get(index)) {
            return false;
        }
        boolean proper = NameWords.isProperCapital(token) || (token.isProper() && NameWords.isParticle(token));
        boolean bridge = NameWords.isParticle(token) && index + 1 < sentence.size() && beginsRun(index + 1);
        boolean afterHyphen = NameWords.isHyphen(sentence.token(index - 1)) && joins(index - 1);
        return proper || bridge || afterHyphen || joins(index);
    }

    /** A hyphen, ampersand or apostrophe inside a name, with no space beside the hyphen: "Port-au-Prince", "Procter & Gamble". */
    private boolean joins(int index) {
        Token token = sentence.token(index);
        if (index == 0 || index + 1 >= sentence.size()) {
            return false;
        }
        Token before = sentence.token(index - 1);
        Token after = sentence.token(index + 1);
        if (token.form().equals("&")) {
            return NameWords.hasCapital(before) && NameWords.hasCapital(after);
        }
        if (!NameWords.isHyphen(token)
                || before.span().end() != token.span().start()
                || token.span().end() != after.span().start()) {
            return false;
        }
        boolean capitals = NameWords.isProperCapital(before) && NameWords.isProperCapital(after);
        boolean inner = index + 3 < sentence.size()
                && NameWords.isHyphen(sentence.token(index + 2))
                && NameWords.hasCapital(sentence.token(index + 3))
                && NameWords.hasCapital(before);
        boolean innerEnd = index > 2
                && NameWords.isHyphen(sentence.token(index - 2))
                && NameWords.hasCapital(sentence.token(index - 3))
                && NameWords.hasCapital(after);
        return capitals || inner || innerEnd;
    }

    private Optional<TokenRange> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdgeBefore(start, end)) {
            start++;
        }
        while (end > start && isEdgeBehind(sentence.token(end - 1))) {
            end--;
        }
        if (start >= end) {
            return Optional.empty();
        }
        TokenRange range = new TokenRange(start, end);
        boolean capital = sentence.tokens().subList(start, end).stream().anyMatch(NameWords::hasCapital);
        return capital ? Optional.of(range) : Optional.empty();
    }

    private boolean isEdgeBefore(int index, int end) {
        Token token = sentence.token(index);
        boolean title = NameWords.isTitle(token)
                && index + 1 < end
                && NameWords.hasCapital(sentence.token(index + 1))
                && EntityTags.typeOf(sentence, new TokenRange(index, end)).matches("PERSON|ORG|")
                && !NameWords.isSeldomTitle(token)
                && isPersonLike(index, end);
        return NameWords.isArticle(token)
                || NameWords.isPunctuation(token)
                || NameWords.isPossessive(token)
                || title
                || (NameWords.isLink(token) && !NameWords.hasCapital(token));
    }

    /** A title stands before a person, seldom before a body: "Queen Maria", but "King Abdullah University". */
    private boolean isPersonLike(int from, int end) {
        String type = EntityTags.typeOf(sentence, new TokenRange(from, end));
        return !type.equals("ORG") || end - from == 2;
    }

    private static boolean isEdgeBehind(Token token) {
        return NameWords.isPunctuation(token)
                || NameWords.isPossessive(token)
                || (NameWords.isLink(token) && !NameWords.hasCapital(token));
    }

    /** "Bank shares fell": the first word of a sentence is no name for its capital alone, whatever the tagger says. */
    private boolean isNoCommonWord(TokenRange range) {
        Token token = sentence.token(range.from());
        if (range.length() > 1) {
            return true;
        }
        boolean first = beginsSentence(range.from());
        boolean person = EntityTags.nameType(token).equals("PERSON");
        return !isQuarter(token) && !(first && !person && isCommon(range.from())) && !NameWords.isTitle(token);
    }

    private boolean isCommon(int index) {
        return common.test(sentence.token(index).form().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isQuarter(Token token) {
        return token.form().matches("[QH][1-4]");
    }

    private boolean beginsSentence(int index) {
        return sentence.tokens().subList(0, index).stream().allMatch(NameWords::isPunctuation);
    }

    private void add(TokenRange range) {
        if (found.stream().noneMatch(r -> r.overlaps(range))) {
            found.add(range);
            taken.set(range.from(), range.to());
        }
    }
}
