package org.bluepencil.language.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;

/** Walks over the dependency tree of a sentence that several readers need. */
public final class Tree {
    private static final Set<String> PREPOSITION = Set.of("prep", "agent", "dative");

    private Tree() {}

    /** The token and all that are coordinated with it, in the order of the text. */
    public static List<Integer> coordinated(Sentence sentence, int head) {
        List<Integer> all = new ArrayList<>();
        List<Integer> toVisit = new ArrayList<>(List.of(head));
        while (!toVisit.isEmpty()) {
            int at = toVisit.remove(toVisit.size() - 1);
            all.add(at);
            for (Token child : sentence.children(at, "conj")) {
                toVisit.add(child.index());
            }
        }
        all.sort(Integer::compare);
        return all;
    }

    /** A preposition and those coordinated with it: "in 2010 and in 2015". */
    static List<Token> coordinatedPrepositions(Sentence sentence, Token preposition) {
        return coordinated(sentence, preposition.index()).stream()
                .map(sentence::token)
                .toList();
    }

    /** The first of the tokens that this one is coordinated with: itself if it is not a conjunct. */
    public static int firstConjunct(Sentence sentence, int index) {
        int at = index;
        while (sentence.token(at).is("conj") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /** The objects of the prepositions below a token, for one of the given prepositions. */
    public static List<Integer> objectsOf(Sentence sentence, int head, Set<String> prepositions) {
        List<Integer> objects = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (PREPOSITION.contains(child.relation()) && prepositions.contains(child.lemma())) {
                for (Token object : sentence.children(child.index(), "pobj")) {
                    objects.addAll(coordinated(sentence, object.index()));
                }
            }
        }
        return objects;
    }

    /** The nearest verb above a stretch of tokens, or -1. */
    public static int verbOver(Sentence sentence, TokenRange range) {
        int head = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            if (!range.contains(sentence.token(i).head())) {
                head = i;
                break;
            }
        }
        return verbAbove(sentence, head).map(Token::index).orElse(-1);
    }

    /** The first token above this one that is a verb. */
    public static Optional<Token> verbAbove(Sentence sentence, int index) {
        int at = sentence.token(index).head();
        while (at >= 0) {
            Token token = sentence.token(at);
            if (token.isVerb() && !token.relation().startsWith("aux")) {
                return Optional.of(token);
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** Whether the token or one below it (without crossing into a clause) has one of the lemmas. */
    public static boolean hasChild(Sentence sentence, int head, Set<String> lemmas) {
        return sentence.children(head).stream().anyMatch(t -> lemmas.contains(t.lemma()));
    }

    /** The words of a noun phrase without its relative clauses, appositions and coordinated parts. */
    public static TokenRange core(Sentence sentence, int head) {
        int from = head;
        int to = head + 1;
        for (Token child : sentence.children(head)) {
            if (child.index() < head
                    && !Set.of("punct", "cc", "conj", "mark", "nsubj", "preconj")
                            .contains(child.relation())) {
                from = Math.min(from, leftmost(sentence, child.index()));
            }
        }
        return new TokenRange(from, to);
    }

    /** Span of {@link #core}, without a leading article. */
    public static Span coreSpan(Sentence sentence, int head) {
        TokenRange range = core(sentence, head);
        int from = range.from();
        while (from < head && sentence.token(from).tag().equals("DT")) {
            from++;
        }
        return sentence.spanOf(new TokenRange(from, range.to()));
    }

    private static int leftmost(Sentence sentence, int index) {
        int left = index;
        for (Token child : sentence.children(index)) {
            if (child.index() < left) {
                left = Math.min(left, leftmost(sentence, child.index()));
            }
        }
        return left;
    }
}
