package org.bluepencil.report.claimreview;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.bluepencil.article.Article;
import org.bluepencil.report.Edition;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.WebAddress;

/**
 * The report as ClaimReview of schema.org in JSON-LD, for the page of a published check: a review for each claim whose
 * verdict the house rates. A draft has none.
 */
public final class ClaimReviewReport implements ReportWriter {
    private static final ObjectWriter JSON = new ObjectMapper()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Edition edition;

    public ClaimReviewReport(Edition edition) {
        this.edition = edition;
    }

    /** Why it cannot be written, with what is missing; empty if nothing is. */
    public static Optional<String> refusal(Edition edition) {
        if (edition.publisher() == null || edition.publisher().isBlank()) {
            return Optional.of(
                    "ClaimReview is for a published check, and says whose it is: give the name of the newsroom"
                            + " with --publisher");
        }
        if (edition.url() == null) {
            return Optional.of("ClaimReview is for a published check, and links to it: give its address with --url");
        }
        if (WebAddress.safe(edition.url()) == null) {
            return Optional.of(
                    "--url takes the address of the published check, https://…, not '" + edition.url() + "'");
        }
        return Optional.empty();
    }

    /** The same of an article. */
    public static Optional<String> refusal(Article article) {
        return article.published() == null
                ? Optional.of("ClaimReview is for a published article, and " + article.name()
                        + " has no publication date: give it with --date, or write another format for a draft")
                : Optional.empty();
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        refusal(edition).or(() -> refusal(report.article())).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        JSON.writeValue(out, Reviews.of(report, edition));
        out.write('\n');
    }
}
