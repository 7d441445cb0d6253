package org.bluepencil.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bluepencil.article.Span;
import org.bluepencil.language.Sentence;

/**
 * All that was read out of an article: its claims in {@link Claim#ORDER}, queries, open words, unchecked sentences.
 *
 * @param worth of the sentences, by their spans
 */
public record Extraction(
        List<Claim> claims,
        List<Query> queries,
        List<Open> open,
        List<Unchecked> unchecked,
        List<Sentence> sentences,
        Map<Span, Worth> worth) {
    public Extraction {
        claims = List.copyOf(claims);
        queries = List.copyOf(queries);
        open = List.copyOf(open);
        unchecked = List.copyOf(unchecked);
        sentences = List.copyOf(sentences);
        worth = Map.copyOf(worth);
    }

    /** How much a sentence asks to be checked. */
    public Worth worthOf(Span sentence) {
        return worth.getOrDefault(sentence, Worth.NONE);
    }

    /** The same with more queries, all in the order of their places. */
    public Extraction withQueries(List<Query> more) {
        List<Query> all = new ArrayList<>(queries);
        all.addAll(more);
        all.sort(Comparator.comparing((Query q) -> q.spans().get(0)).thenComparing(Query::kind));
        return new Extraction(claims, all, open, unchecked, sentences, worth);
    }
}
