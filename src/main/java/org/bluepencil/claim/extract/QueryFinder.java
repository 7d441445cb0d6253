package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Query;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Clauses;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.Names;

/** Finds what does not fit together in the text itself. */
final class QueryFinder {
    private final Article article;
    private final List<Sentence> sentences;
    private final Quotes quotes;
    private final Names names;

    QueryFinder(Article article, List<Sentence> sentences, Quotes quotes, Names names) {
        this.article = article;
        this.sentences = sentences;
        this.quotes = quotes;
        this.names = names;
    }

    List<Query> find(List<Claim> claims) {
        List<Query> queries = new ArrayList<>();
        for (Span mark : quotes.unbalanced()) {
            queries.add(new Query(
                    Query.Kind.UNBALANCED_QUOTE,
                    List.of(mark),
                    "This quotation mark has no partner in its paragraph."));
        }
        sentences.forEach(s -> tenses(s, queries));
        sentences.forEach(s -> nearNames(s, queries));
        sentences.forEach(s -> queries.addAll(CalendarQueries.of(s, article.text())));
        sentences.forEach(s -> queries.addAll(SumQueries.of(s, article.text())));
        queries.addAll(Repetitions.of(claims, article));
        queries.addAll(Spellings.of(sentences, article.text()));
        queries.sort(Comparator.comparing((Query q) -> q.spans().get(0)).thenComparing(Query::kind));
        return queries;
    }

    /** A future tense about a time that was over at publication. */
    private void tenses(Sentence sentence, List<Query> queries) {
        if (sentence.mentions().stream().noneMatch(this::isOver)
                || sentence.tokens().stream().noneMatch(QueryFinder::isWill)) {
            return;
        }
        for (Clause clause : Clauses.of(sentence)) {
            if (clause.tense() != Clause.Tense.FUTURE || !isTold(sentence, clause)) {
                continue;
            }
            for (Mention mention : sentence.mentions()) {
                if (isOver(mention) && Tree.verbOver(sentence, mention.tokens()) == clause.verb()) {
                    Span verb = sentence.token(clause.verb()).span();
                    queries.add(new Query(
                            Query.Kind.TENSE_AND_DATE,
                            List.of(verb, mention.span()),
                            "“will " + sentence.token(clause.verb()).lemma() + "” speaks of a time ("
                                    + mention.span().of(article.text())
                                    + ") that was over when the article was published (" + article.published() + ")."));
                }
            }
        }
    }

    /** A time told by itself, wholly before publication. */
    private boolean isOver(Mention mention) {
        return article.published() != null
                && mention instanceof Mention.Time time
                && !time.relative()
                && time.period() != null
                && time.period().to() != null
                && time.period().to().isBefore(article.published());
    }

    private static boolean isTold(Sentence sentence, Clause clause) {
        return sentence.children(clause.verb()).stream().anyMatch(QueryFinder::isWill);
    }

    /** "Will" itself, in small letters: no title ("The Wind Will Carry Us"), no "was going to". */
    private static boolean isWill(Token token) {
        return token.tag().equals("MD")
                && Character.isLowerCase(token.form().replace("'", "x").charAt(0));
    }

    /** A name that nothing knows and that is nearly one that is known. */
    private void nearNames(Sentence sentence, List<Query> queries) {
        for (Mention mention : sentence.mentions()) {
            if (!(mention instanceof Mention.Name name)
                    || !name.candidates().isEmpty()
                    || name.entityTag().equals("NORP")) {
                continue;
            }
            String text = name.span().of(article.text());
            if (text.length() < 6) {
                continue;
            }
            // a common noun, such as a class, is not what a name was meant to be
            List<Candidate> near = names.near(text).stream()
                    .filter(c -> Character.isUpperCase(c.label().charAt(0)))
                    .toList();
            if (!near.isEmpty()
                    && !near.get(0).label().equalsIgnoreCase(text)
                    && !Spellings.isDerived(text, near.get(0).label())) {
                queries.add(new Query(
                        Query.Kind.NEAR_NAME,
                        List.of(name.span()),
                        "No source knows “" + text + "”. Did you mean “"
                                + near.get(0).label() + "”?"));
            }
        }
    }
}
