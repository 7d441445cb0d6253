package org.bluepencil.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Extraction;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Style;
import org.jspecify.annotations.Nullable;

/**
 * The result of one check.
 *
 * @param asOf "today" of the check: the publication date unless told otherwise; null if neither is known
 * @param judgements in the order of the claims
 * @param sources those in force, in the order of their standing and id
 * @param notes what the reader should know of the sources
 * @param style the house style by which it was judged
 * @param review what editors decided of it by hand
 * @param since what changed since an earlier run; empty if it was held against none
 * @param answers how many answers of the network it rests on, failures among them
 */
public record Report(
        Article article,
        @Nullable LocalDate asOf,
        String version,
        Extraction extraction,
        List<Judgement> judgements,
        List<SourceInfo> sources,
        List<String> notes,
        Style style,
        Review review,
        Optional<Comparison> since,
        int answers) {
    /** A report that is held against no earlier run. */
    public Report(
            Article article,
            @Nullable LocalDate asOf,
            String version,
            Extraction extraction,
            List<Judgement> judgements,
            List<SourceInfo> sources,
            List<String> notes,
            Style style,
            Review review,
            int answers) {
        this(article, asOf, version, extraction, judgements, sources, notes, style, review, Optional.empty(), answers);
    }

    /** The same held against an earlier run. */
    public Report since(EarlierRun earlier) {
        return new Report(
                article,
                asOf,
                version,
                extraction,
                judgements,
                sources,
                notes,
                style,
                review,
                Optional.of(Comparison.of(this, earlier)),
                answers);
    }

    public Report {
        judgements = List.copyOf(judgements);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** The same with what editors decided by hand. */
    public Report reviewed(Review decided) {
        return new Report(
                article, asOf, version, extraction, judgements, sources, notes, style, decided, since, answers);
    }
}
