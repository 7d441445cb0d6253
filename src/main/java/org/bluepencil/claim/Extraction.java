package org.bluepencil.claim;

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
}
