package org.bluepencil.report.claimreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Edition;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Report;
import org.bluepencil.report.Visible;
import org.bluepencil.report.WebAddress;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Ratings;
import org.jspecify.annotations.Nullable;

/** The things that ClaimReview is made of, named as schema.org names them. */
record Reviews(@JsonProperty("@context") String context, @JsonProperty("@graph") List<Review> graph) {
    private static final String SCHEMA = "https://schema.org";

    /**
     * @param claimReviewed the sentence; with the words that were judged in front where it makes several claims
     * @param datePublished the day as of which was checked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Review(
            @JsonProperty("@type") String type,
            String url,
            String claimReviewed,
            @Nullable String datePublished,
            Organization author,
            Claimed itemReviewed,
            Rating reviewRating,
            String reviewBody,
            List<Work> citation) {}

    record Organization(@JsonProperty("@type") String type, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Claimed(
            @JsonProperty("@type") String type, @Nullable Person author, String datePublished, Appearance appearance) {}

    record Person(@JsonProperty("@type") String type, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Appearance(
            @JsonProperty("@type") String type,
            @Nullable String url,
            @Nullable String headline,
            String datePublished) {}

    record Rating(
            @JsonProperty("@type") String type,
            BigDecimal ratingValue,
            BigDecimal worstRating,
            BigDecimal bestRating,
            String alternateName) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Work(@JsonProperty("@type") String type, String name, @Nullable String url, String text) {}

    /** A review of each fact that the house rates and nobody decided by hand, in the order of the text. */
    static Reviews of(Report report, Edition edition) {
        List<Finding> findings = Findings.of(report).stream()
                .filter(f -> rating(f, report).isPresent())
                .toList();
        List<Review> reviews = new ArrayList<>();
        for (Finding finding : findings) {
            Claim claim = finding.lead().claim();
            long told = findings.stream()
                    .filter(f -> f.lead().claim().sentence().equals(claim.sentence()))
                    .count();
            rating(finding, report)
                    .ifPresent(rating -> reviews.add(review(finding.lead(), rating, told > 1, report, edition)));
        }
        return new Reviews(SCHEMA, reviews);
    }

    private static Optional<Ratings.Rating> rating(Finding finding, Report report) {
        return finding.decision() == Decision.SETTLED
                ? Optional.empty()
                : report.style().ratings().of(finding.lead().verdict());
    }

    private static Review review(
            Judgement judgement, Ratings.Rating rating, boolean several, Report report, Edition edition) {
        Claim claim = judgement.claim();
        Article article = report.article();
        String sentence = Visible.line(claim.sentence().of(article.text()));
        String speaker = claim.manner().speaker();
        String published = String.valueOf(article.published());
        LocalDate asOf = report.asOf();
        Ratings ratings = report.style().ratings();
        return new Review(
                "ClaimReview",
                String.valueOf(edition.url()),
                several ? "“" + Visible.line(claim.text()) + "”: " + sentence : sentence,
                asOf == null ? null : asOf.toString(),
                new Organization("Organization", String.valueOf(edition.publisher())),
                new Claimed(
                        "Claim",
                        speaker == null ? null : new Person("Person", Visible.line(speaker)),
                        published,
                        new Appearance("NewsArticle", WebAddress.safe(article.url()), article.title(), published)),
                new Rating("Rating", rating.value(), ratings.worst(), ratings.best(), rating.name()),
                Visible.line(judgement.explanation()),
                works(judgement));
    }

    private static List<Work> works(Judgement judgement) {
        Set<Work> works = new LinkedHashSet<>();
        judgement.evidence().forEach(a -> {
            Citation citation = a.statement().citation();
            works.add(new Work(
                    "CreativeWork",
                    Visible.line(citation.sourceName()),
                    WebAddress.safe(citation.url()),
                    Visible.line(citation.quote())));
        });
        return List.copyOf(works);
    }
}
