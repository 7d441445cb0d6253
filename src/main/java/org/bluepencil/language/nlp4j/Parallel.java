package org.bluepencil.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.bluepencil.language.Dependencies.Arc;
import org.bluepencil.language.Token;

/**
 * What the remnant of a clause stands parallel to, in the clause that has the verb: "the European Union" to "NATO" in "joined NATO in 1999 and
 * the European Union in 2004", to "Poland" in "Poland joined in 2004, Croatia in 2013".
 */
final class Parallel {
    private static final Set<String> PHRASE = Set.of(
            "compound", "nn", "nummod", "num", "amod", "poss", "det", "case", "nmod", "quantmod", "punct", "hyph");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");

    private final List<Token> tokens;
    private final IntFunction<Arc> arcs;

    /**
     * @param tokens those of the sentence
     * @param arcs the arcs of the clause that has its verb
     */
    Parallel(List<Token> tokens, IntFunction<Arc> arcs) {
        this.tokens = tokens;
        this.arcs = arcs;
    }

    /**
     * Where a remnant hangs.
     *
     * @param last the last word of the clause before its time
     * @param root the word of the remnant that its others hang below
     * @param prepositions how many prepositions stand within the remnant
     */
    Arc arcOf(int last, Token root, int prepositions) {
        List<Integer> chain = chain(last);
        if (root.tag().equals("IN") || root.tag().equals("TO")) {
            return new Arc(headOf(root, chain), "prep");
        }
        int top = chain.get(chain.size() - 1);
        int subject = subjectOf(top);
        boolean verb = tokens.get(top).isVerb();
        if (subject >= 0 && (verb || (isLike(root, subject) && !isLike(root, top)))) {
            return new Arc(subject, "conj");
        }
        boolean lowest = prepositions == 0 && isLike(root, chain.get(0));
        int depth = prepositions == 0 && !lowest ? chain.size() - 1 : Math.min(prepositions, chain.size() - 1);
        return new Arc(chain.get(depth), "conj");
    }

    /** The nouns of the phrase that ends at a word, from the innermost, "Ruvia" and "president" of "president of Ruvia"; or that word, if it is a verb. */
    private List<Integer> chain(int last) {
        int at = last;
        while (PHRASE.contains(arcs.apply(at).relation())
                && !tokens.get(at).isVerb()
                && arcs.apply(at).head() >= 0) {
            at = arcs.apply(at).head();
        }
        if (!tokens.get(at).isNoun()
                && !tokens.get(at).tag().equals("CD")
                && !tokens.get(at).tag().equals("PRP")) {
            return List.of(verbFrom(at));
        }
        List<Integer> nouns = new ArrayList<>();
        while (true) {
            at = firstConjunct(at);
            nouns.add(at);
            Arc arc = arcs.apply(at);
            boolean object = arc.relation().equals("pobj") && arc.head() >= 0;
            int above = object ? arcs.apply(arc.head()).head() : -1;
            if (above < 0 || !tokens.get(above).isNoun() || nouns.contains(above)) {
                return nouns;
            }
            at = above;
        }
    }

    private int firstConjunct(int token) {
        int at = token;
        while (arcs.apply(at).relation().equals("conj") && arcs.apply(at).head() >= 0) {
            at = arcs.apply(at).head();
        }
        return at;
    }

    /** The nearest verb from a word upwards, itself if there is none. */
    private int verbFrom(int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (tokens.get(at).isVerb()) {
                return at;
            }
            at = arcs.apply(at).head();
        }
        return token;
    }

    private int subjectOf(int word) {
        int verb = verbFrom(word);
        for (Token token : tokens) {
            Arc arc = arcs.apply(token.index());
            if (arc != null && arc.head() == verb && SUBJECT.contains(arc.relation())) {
                return token.index();
            }
        }
        return -1;
    }

    /** Whether the tagger takes two words for parts of names of one kind. */
    private boolean isLike(Token one, int other) {
        String kind = kind(one);
        return !kind.isEmpty() && kind.equals(kind(tokens.get(other)));
    }

    private static String kind(Token token) {
        return token.entityTag().isEmpty() ? "" : token.entityTag().substring(2);
    }

    /** "A member of NATO since 2004 and of the euro area since 2011": below the word that has the same preposition, else the verb. */
    private int headOf(Token preposition, List<Integer> chain) {
        for (int noun : chain) {
            Arc arc = arcs.apply(noun);
            boolean same = arc.relation().equals("pobj")
                    && arc.head() >= 0
                    && tokens.get(arc.head()).form().equalsIgnoreCase(preposition.form());
            if (same && arcs.apply(arc.head()).head() >= 0) {
                return arcs.apply(arc.head()).head();
            }
        }
        return verbFrom(chain.get(chain.size() - 1));
    }
}
