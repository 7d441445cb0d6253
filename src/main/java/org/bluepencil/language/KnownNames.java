package org.bluepencil.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;

/** Finds the longest runs of words that the knowledge has a name for, from left to right. */
final class KnownNames {
    private static final int LONGEST_NAME = 36;
    private static final EntityId POSITION =
            ClassTree.packed().named("position").orElseThrow();

    private final Sentence sentence;
    private final String text;
    private final Names names;
    private final boolean shouted;

    KnownNames(Sentence sentence, String text, Names names) {
        this.sentence = sentence;
        this.text = text;
        this.names = names;
        this.shouted = sentence.tokens().stream()
                        .noneMatch(t -> t.form().chars().anyMatch(Character::isLowerCase))
                && sentence.tokens().stream().filter(NameWords::hasCapital).count() > 2;
    }

    List<Mention.Name> find(List<Mention> values) {
        List<Mention.Name> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Mention.Name> name = longestAt(at, values);
            name.ifPresent(found::add);
            at = name.map(n -> n.tokens().to()).orElse(at + 1);
        }
        return found;
    }

    /** What a range may denote, in the writing of the text, or in usual writing where the whole sentence is in capitals. */
    List<Candidate> candidates(TokenRange range) {
        String surface = sentence.spanOf(range).of(text);
        List<Candidate> found = names.candidates(surface);
        return found.isEmpty() && shouted ? names.candidates(usualCase(range)) : found;
    }

    private Optional<Mention.Name> longestAt(int from, List<Mention> values) {
        Token first = sentence.token(from);
        boolean mayBegin =
                NameWords.hasCapital(first) || Character.isDigit(first.form().charAt(0));
        if (!mayBegin) {
            return Optional.empty();
        }
        Optional<Mention.Name> best = Optional.empty();
        for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST_NAME); to++) {
            TokenRange range = new TokenRange(from, to);
            Span span = sentence.spanOf(range);
            String surface = shouted ? usualCase(range) : span.of(text);
            if (to > from + 1 && !names.beginsName(surface)) {
                break;
            }
            if (!endsName(sentence.token(to - 1))
                    || values.stream().anyMatch(v -> v.span().covers(span))) {
                continue;
            }
            List<Candidate> candidates = candidates(range);
            if (candidates.isEmpty() || !isWrittenAsName(range, candidates) || isTitleOfSomebody(range, candidates)) {
                continue;
            }
            best = Optional.of(withoutArticle(range, candidates));
        }
        return best;
    }

    /** "the Bank of England" without its article, unless only the article makes it a name ("The Hague"). */
    private Mention.Name withoutArticle(TokenRange range, List<Candidate> candidates) {
        if (range.length() > 1 && NameWords.isArticle(sentence.token(range.from()))) {
            TokenRange rest = new TokenRange(range.from() + 1, range.to());
            List<Candidate> without = candidates(rest);
            if (!without.isEmpty()) {
                return mention(rest, without);
            }
        }
        return mention(range, candidates);
    }

    private Mention.Name mention(TokenRange range, List<Candidate> candidates) {
        return NameFinder.mention(sentence, range, candidates);
    }

    private static boolean endsName(Token last) {
        boolean link = NameWords.isLink(last) && !NameWords.hasCapital(last);
        return !NameWords.isPossessive(last) && !NameWords.isArticle(last) && !link && !NameWords.isPunctuation(last);
    }

    /**
     * Whether the words stand as a name: a capital inside the sentence, or a first word that the tagger takes for a name, an
     * acronym, a demonym, or one with a number behind it ("Apollo 11"). Titles alone ("President") are titles.
     */
    private boolean isWrittenAsName(TokenRange range, List<Candidate> candidates) {
        boolean onlyTitles = true;
        boolean name = false;
        for (int i = range.from(); i < range.to(); i++) {
            Token token = sentence.token(i);
            onlyTitles &= NameWords.isTitle(token) || NameWords.isHyphen(token) || NameWords.isArticle(token);
            if (!NameWords.hasCapital(token) || NameWords.isArticle(token)) {
                continue;
            }
            boolean demonym =
                    token.tag().startsWith("JJ") && candidates.stream().anyMatch(c -> c.kind() == NameKind.DEMONYM);
            boolean acronym = token.form().length() > 1
                    && token.form().substring(1).chars().anyMatch(Character::isUpperCase);
            name |= !beginsSentence(i)
                    || token.isProper()
                    || !EntityTags.nameType(token).isEmpty()
                    || demonym
                    || acronym
                    || isNumbered(range)
                    || range.length() > 2;
        }
        return name && !onlyTitles;
    }

    private boolean isNumbered(TokenRange range) {
        return range.length() > 1
                && Character.isDigit(sentence.token(range.to() - 1).form().charAt(0));
    }

    /**
     * "US President", "President of the United States": the knowledge has the office, but the words are a title and the name
     * of whom it is of, which say more.
     */
    private boolean isTitleOfSomebody(TokenRange range, List<Candidate> candidates) {
        int from = range.from();
        int to = range.to();
        while (to > from && NameWords.isTitle(sentence.token(to - 1))) {
            to--;
        }
        if (to == range.to()) {
            while (from < to && isBeforeOwner(from)) {
                from++;
            }
        }
        boolean titled = from < to && (from > range.from() || to < range.to());
        return titled
                && !candidates(new TokenRange(from, to)).isEmpty()
                && candidates.stream().allMatch(c -> names.isA(c.id(), POSITION) == Truth.YES);
    }

    private boolean isBeforeOwner(int index) {
        Token token = sentence.token(index);
        return NameWords.isTitle(token) || NameWords.isLink(token) || NameWords.isHyphen(token);
    }

    private boolean beginsSentence(int index) {
        for (int i = 0; i < index; i++) {
            if (!NameWords.isPunctuation(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    private String usualCase(TokenRange range) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (int i = range.from(); i < range.to(); i++) {
            Token token = sentence.token(i);
            if (end >= 0 && token.span().start() > end) {
                words.append(' ');
            }
            end = token.span().end();
            String lower = token.form().toLowerCase(Locale.ROOT);
            words.append(
                    NameWords.isLink(token) || lower.isEmpty()
                            ? lower
                            : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return words.toString();
    }
}
