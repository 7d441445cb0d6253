package org.bluepencil.claim.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;

/**
 * The sentences of a page, searched for those that say all that a sentence of an article says. Each clause must be said by one
 * sentence, with every content word, name, number and time of it; then nothing of it is left open. It is never a denial.
 */
public final class Wordings {
    private static final Set<String> SILENT_TAGS =
            Set.of("DT", "POS", "TO", "WDT", "WP", "CC", "-LRB-", "-RRB-", "HYPH", "SYM");

    private final List<Told> page = new ArrayList<>();
    private final Namesakes names;

    /**
     * Takes in a page.
     *
     * @param text that the sentences' spans count in
     * @param isTopic whether the page is about whom a name names
     */
    public Wordings(String text, List<Sentence> sentences, Predicate<String> isTopic) {
        for (int i = 0; i < sentences.size(); i++) {
            page.add(Told.of(text, sentences.get(i), i));
        }
        names = new Namesakes(page, isTopic);
    }

    /**
     * The sentences of the page that together say what a sentence says, in the order of the page; empty if any word of it is not
     * borne out, or if it names nobody.
     *
     * @param text that the sentence's span counts in
     */
    public Optional<List<Span>> bearing(String text, Sentence sentence) {
        Told claim = Told.of(text, sentence, 0);
        boolean named = sentence.mentions().stream().anyMatch(Mention.Name.class::isInstance);
        if (claim.isQuoting() || !named || claim.clauses().isEmpty()) {
            return Optional.empty();
        }
        BitSet borne = new BitSet();
        Set<Span> bearing = new LinkedHashSet<>();
        for (Clause clause : claim.clauses()) {
            Optional<Span> where = page.stream()
                    .filter(said -> !said.isQuoting() && said.sentence().passage() != Passage.Kind.TITLE)
                    .filter(said -> isSaid(claim, clause, said, borne))
                    .map(said -> said.sentence().span())
                    .findFirst();
            if (where.isEmpty()) {
                return Optional.empty();
            }
            bearing.add(where.get());
        }
        boolean whole = sentence.tokens().stream().allMatch(t -> borne.get(t.index()) || isSilent(claim, t));
        return whole ? Optional.of(bearing.stream().sorted().toList()) : Optional.empty();
    }

    private boolean isSaid(Told claim, Clause clause, Told said, BitSet borne) {
        SameClause same = new SameClause(claim, said, names);
        return said.clauses().stream().anyMatch(theirs -> same.match(clause, theirs, borne));
    }

    /** A word that says nothing by itself: articles, marks, the "and" of a list, a relative pronoun. */
    private static boolean isSilent(Told claim, Token token) {
        boolean counting = token.tag().equals("DT") && !Set.of("the", "a", "an").contains(claim.lower(token.index()));
        return token.is("punct")
                || token.relation().startsWith("aux")
                || (SILENT_TAGS.contains(token.tag())
                        && !counting
                        && !token.lemma().equals("or"))
                || !Character.isLetterOrDigit(token.form().charAt(0));
    }
}
