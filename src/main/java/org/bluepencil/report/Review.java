package org.bluepencil.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.claim.Query;
import org.bluepencil.verdict.Judgement;

/**
 * What editors decided by hand of the findings of one report.
 *
 * @param claims the rulings that hold, by the id of the claim
 * @param queries the same of queries, by fingerprint
 * @param expired the rulings that no longer hold
 */
public record Review(Map<String, Ruling> claims, Map<String, Ruling> queries, List<Expired> expired) {
    public static final Review NONE = new Review(Map.of(), Map.of(), List.of());

    public Review {
        claims = new LinkedHashMap<>(claims);
        queries = new LinkedHashMap<>(queries);
        expired = List.copyOf(expired);
    }

    /**
     * A ruling that no longer holds.
     *
     * @param words the words that it was about
     * @param why one sentence
     */
    public record Expired(Ruling ruling, String words, String why) {
        /** {@code “2015”, dismissed by IN on 20 May 2026: the reason. It no longer holds: …}. */
        public String inWords() {
            String told = ruling.inWords();
            return "“" + words + "”, " + told + (told.endsWith(".") ? " " : ". ") + "It no longer holds: " + why;
        }
    }

    /** What was decided of a claim. */
    public Optional<Ruling> of(Judgement judgement) {
        return Optional.ofNullable(claims.get(judgement.claim().id()));
    }

    /**
     * What was decided of a query.
     *
     * @param text the read text of the query's article
     */
    public Optional<Ruling> of(Query query, String text) {
        return queries.isEmpty() ? Optional.empty() : Optional.ofNullable(queries.get(Fingerprint.of(query, text)));
    }
}
