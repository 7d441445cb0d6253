package org.bluepencil.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bluepencil.article.Span;
import org.bluepencil.language.Sentence;
import org.bluepencil.value.Later;

/**
 * All that was read out of an article: its claims in {@link Claim#ORDER}, queries, open words, unchecked sentences.
 *
 * @param worth of the sentences, by their spans; it takes their trees, which not everybody asks for
 * @param references what pronouns go back to, in the order of the text
 */
public record Extraction(
        List<Claim> claims,
        List<Query> queries,
        List<Open> open,
        List<Unchecked> unchecked,
        List<Sentence> sentences,
        Map<Span, Later<Worth>> worth,
        List<Reference> references) {
    public Extraction {
        claims = List.copyOf(claims);
        queries = List.copyOf(queries);
        open = List.copyOf(open);
        unchecked = List.copyOf(unchecked);
        sentences = List.copyOf(sentences);
        worth = Map.copyOf(worth);
        references = List.copyOf(references);
    }

    /** How much a sentence asks to be checked. */
    public Worth worthOf(Span sentence) {
        Later<Worth> own = worth.get(sentence);
        return own == null ? Worth.NONE : own.get();
    }

    /** The same with more claims, all numbered anew in {@link Claim#ORDER}; what they cover is neither open nor unchecked. */
    public Extraction withClaims(List<Claim> more) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(more);
        all.sort(Claim.ORDER);
        List<Claim> numbered = new ArrayList<>();
        all.forEach(c -> numbered.add(c.withId("c" + (numbered.size() + 1))));
        List<Open> left = open.stream()
                .filter(o -> more.stream().noneMatch(c -> c.span().covers(o.span())))
                .toList();
        List<Unchecked> unread = unchecked.stream()
                .filter(u -> more.stream().noneMatch(c -> c.sentence().equals(u.span())))
                .toList();
        return new Extraction(numbered, queries, left, unread, sentences, worth, references);
    }

    /** The same with some of its claims, which keep their ids. */
    public Extraction only(List<Claim> some) {
        return new Extraction(some, queries, open, unchecked, sentences, worth, references);
    }

    /** The same without some of its queries. */
    public Extraction withoutQueries(Predicate<Query> unwanted) {
        List<Query> left = queries.stream().filter(unwanted.negate()).toList();
        return new Extraction(claims, left, open, unchecked, sentences, worth, references);
    }

    /** The same with more queries, all in the order of their places. */
    public Extraction withQueries(List<Query> more) {
        List<Query> all = new ArrayList<>(queries);
        all.addAll(more);
        all.sort(Comparator.comparing((Query q) -> q.spans().get(0)).thenComparing(Query::kind));
        return new Extraction(claims, all, open, unchecked, sentences, worth, references);
    }
}
