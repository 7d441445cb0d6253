package org.bluepencil.report.claimreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import org.bluepencil.evidence.Standing;
import org.bluepencil.report.Edition;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportBuilder;
import org.bluepencil.report.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What search engines ask of ClaimReview, and what schema.org calls the parts. */
final class ClaimReviewReportTest {
    private static final Edition EDITION = new Edition("The Harbour Post", "https://post.example/checks/1");

    @Test
    void everyReviewHasWhatReadersOfClaimReviewRequire() throws IOException {
        JsonNode root = new ObjectMapper().readTree(new ClaimReviewReport(EDITION).text(Summit.report()));
        assertThat(root.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(root.get("@graph")).isNotEmpty();
        for (JsonNode review : root.get("@graph")) {
            assertThat(review.get("@type").asText()).isEqualTo("ClaimReview");
            assertThat(URI.create(review.get("url").asText()).isAbsolute()).isTrue();
            assertThat(review.get("claimReviewed").asText()).isNotBlank();
            LocalDate.parse(review.get("datePublished").asText());
            assertThat(review.at("/author/@type").asText()).isEqualTo("Organization");
            assertThat(review.at("/author/name").asText()).isEqualTo("The Harbour Post");
            assertThat(review.at("/itemReviewed/@type").asText()).isEqualTo("Claim");
            assertThat(review.at("/itemReviewed/appearance/url").asText()).startsWith("https://");
            JsonNode rating = review.get("reviewRating");
            assertThat(rating.get("@type").asText()).isEqualTo("Rating");
            assertThat(rating.get("alternateName").asText()).isNotBlank();
            assertThat(rating.get("ratingValue").decimalValue())
                    .isBetween(
                            rating.get("worstRating").decimalValue(),
                            rating.get("bestRating").decimalValue());
            assertThat(review.get("citation")).isNotEmpty();
        }
    }

    @Test
    void whoeverSaidItIsItsAuthorAndWhatIsOpenIsNotPublished() {
        String text = new ClaimReviewReport(EDITION).text(Summit.report());
        assertThat(text).contains("\"name\" : \"His office\"").doesNotContain("Anselm Quist");
    }

    @Test
    void aSentenceOfSeveralClaimsSaysWhichIsMeant() {
        ReportBuilder b = ReportBuilder.article("Title", "Founded in 1999 in Port Aline, the forum met.");
        b.source("almanac", "Almanac", Standing.AUTHORITY, "2026-01-01");
        for (String value : new String[] {"1999", "Port Aline"}) {
            b.claim("Founded in 1999 in Port Aline".replace(value, "[" + value + "]"))
                    .of("the [forum] met", "Forum")
                    .property("P" + value.length(), "inception")
                    .entity(value)
                    .says("almanac", "Forum: " + value, b.value(value))
                    .confirmed("So it is.");
        }
        assertThat(new ClaimReviewReport(EDITION).text(b.build()))
                .contains("“1999”: Founded in 1999 in Port Aline, the forum met.")
                .contains("“Port Aline”: Founded");
    }

    @ParameterizedTest
    @CsvSource({
        ", https://post.example/1, --publisher",
        "'  ', https://post.example/1, --publisher",
        "The Post, , --url",
        "The Post, javascript:alert(1), --url takes the address",
        "The Post, post.example/1, --url takes the address",
    })
    void aDraftIsRefusedWithTheReason(String publisher, String url, String message) {
        assertThat(ClaimReviewReport.refusal(new Edition(publisher, url)))
                .get()
                .asString()
                .contains(message);
    }

    @Test
    void anArticleWithoutADateIsADraft() {
        Report draft =
                ReportBuilder.article("Title", "Nothing.").published(null).build();
        assertThat(ClaimReviewReport.refusal(draft.article())).get().asString().contains("--date");
        ClaimReviewReport writer = new ClaimReviewReport(EDITION);
        assertThatThrownBy(() -> writer.text(draft)).isInstanceOf(IllegalArgumentException.class);
    }
}
