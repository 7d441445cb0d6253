package org.bluepencil.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.language.Sentence;

/** All that was read out of an article: its claims in {@link Claim#ORDER}, queries, open words, unchecked sentences. */
public record Extraction(
        List<Claim> claims, List<Query> queries, List<Open> open, List<Unchecked> unchecked, List<Sentence> sentences) {
    public Extraction {
        claims = List.copyOf(claims);
        queries = List.copyOf(queries);
        open = List.copyOf(open);
        unchecked = List.copyOf(unchecked);
        sentences = List.copyOf(sentences);
    }

    /** The same with more queries, all in the order of their places. */
    public Extraction withQueries(List<Query> more) {
        List<Query> all = new ArrayList<>(queries);
        all.addAll(more);
        all.sort(Comparator.comparing((Query q) -> q.spans().get(0)).thenComparing(Query::kind));
        return new Extraction(claims, all, open, unchecked, sentences);
    }
}
