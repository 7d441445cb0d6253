package org.bluepencil.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.Names;
import org.bluepencil.value.Later;

/**
 * Finds the names of a sentence: what the knowledge knows as a name, united with what looks like one. The longer name
 * wins; names that nothing knows are kept, with no candidates. Titles before a name, a leading article and a possessive
 * mark are not part of it.
 */
public final class NameFinder {
    private final Sentence sentence;
    private final KnownNames known;

    private NameFinder(Sentence sentence, KnownNames known) {
        this.sentence = sentence;
        this.known = known;
    }

    /**
     * The names, in order, none overlapping another; a stretch that is wholly a value is no name.
     *
     * @param common whether a word, in lower case, is an ordinary English word
     */
    public static List<Mention.Name> find(
            Sentence sentence, String text, Names names, List<Mention> values, Predicate<String> common) {
        KnownNames known = new KnownNames(sentence, text, names);
        List<TokenRange> guessed = new GuessedNames(sentence, values, common).find();
        List<Mention.Name> united = new NameFinder(sentence, known).unite(known.find(values), guessed);
        return united.stream()
                .filter(n -> values.stream().noneMatch(v -> v.span().covers(n.span())))
                .sorted(Comparator.comparing(Mention.Name::span))
                .toList();
    }

    private List<Mention.Name> unite(List<Mention.Name> knownNames, List<TokenRange> guessed) {
        List<Mention.Name> all = new ArrayList<>(knownNames);
        for (TokenRange guess : guessed) {
            List<Mention.Name> inside =
                    knownNames.stream().filter(n -> n.tokens().overlaps(guess)).toList();
            if (inside.isEmpty()) {
                all.add(mention(sentence, guess, known.candidates(guess)));
            } else if (namesMore(guess, inside)) {
                all.removeAll(inside);
                all.add(mention(sentence, guess, candidatesWithoutLegalForm(guess)));
            }
        }
        return all;
    }

    /** Whether a guessed name is another name than the known ones in it: "East China University" does not mean China. */
    private boolean namesMore(TokenRange guess, List<Mention.Name> inside) {
        if (inside.stream()
                .anyMatch(n -> n.tokens().from() < guess.from() || n.tokens().to() > guess.to())) {
            return false;
        }
        List<Token> further = sentence.tokens().subList(guess.from(), guess.to()).stream()
                .filter(t -> NameWords.hasCapital(t) && !NameWords.isTitle(t))
                .filter(t -> inside.stream().noneMatch(n -> n.tokens().contains(t.index())))
                .toList();
        if (further.isEmpty()) {
            return false;
        }
        int head = headOf(sentence, guess);
        boolean headKnown = inside.stream().anyMatch(n -> n.tokens().contains(head));
        if (!headKnown) {
            return true;
        }
        boolean more = false;
        for (Token token : further) {
            int index = token.index();
            // Beside a known head only words that directly belong to it make another name: "North Kazakhstan".
            boolean adjoins = inside.stream()
                    .anyMatch(n -> n.tokens().contains(head)
                            && (index == n.tokens().from() - 1
                                    || (index == n.tokens().to() && NameWords.isLegalForm(token))));
            more |= adjoins && (token.head() == head || NameWords.isLegalForm(token));
        }
        return more;
    }

    /** "Acme Inc." is what "Acme" is known as. */
    private List<Candidate> candidatesWithoutLegalForm(TokenRange guess) {
        List<Candidate> whole = known.candidates(guess);
        if (!whole.isEmpty() || guess.length() < 2 || !NameWords.isLegalForm(sentence.token(guess.to() - 1))) {
            return whole;
        }
        return known.candidates(new TokenRange(guess.from(), guess.to() - 1));
    }

    static Mention.Name mention(Sentence sentence, TokenRange range, List<Candidate> candidates) {
        return new Mention.Name(
                range,
                sentence.spanOf(range),
                headWord(sentence, range),
                EntityTags.typeOf(sentence, range),
                candidates);
    }

    private static Later<Integer> headWord(Sentence sentence, TokenRange range) {
        return range.length() == 1 ? Later.now(range.from()) : Later.of(() -> headOf(sentence, range));
    }

    /** The token of the range whose head lies outside it. */
    private static int headOf(Sentence sentence, TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            Token token = sentence.token(i);
            if (!range.contains(token.head()) && !token.is("punct")) {
                return i;
            }
        }
        return range.to() - 1;
    }
}
