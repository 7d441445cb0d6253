package org.bluepencil.report.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluepencil.article.Article;
import org.bluepencil.report.Edition;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.annotations.AnnotationsReport;
import org.bluepencil.report.claimreview.ClaimReviewReport;
import org.bluepencil.report.csv.CsvReport;
import org.bluepencil.report.html.HtmlReport;
import org.bluepencil.report.json.JsonReport;
import org.bluepencil.report.junit.JUnitReport;
import org.bluepencil.report.markdown.MarkdownReport;
import org.bluepencil.report.sarif.SarifReport;
import org.bluepencil.report.text.TextReport;

/** A format of the report: its name on the command line, the name of its file, and its writer. */
public enum ReportFormat {
    /** The proof for the editor, in one self-contained page. */
    HTML("report.html") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new HtmlReport();
        }
    },
    /** The full result. */
    JSON("report.json") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new JsonReport();
        }
    },
    /** One line for each finding, without colours. */
    TEXT("report.txt") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new TextReport(false);
        }
    },
    /** For a comment, a ticket or a mail. */
    MARKDOWN("report.md") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new MarkdownReport();
        }
    },
    /** For code review and whatever reads results of static analysis. */
    SARIF("report.sarif") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new SarifReport();
        }
    },
    /** For a spreadsheet. */
    CSV("report.csv") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new CsvReport();
        }
    },
    /** Workflow commands of GitHub. */
    ANNOTATIONS("report.annotations") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new AnnotationsReport();
        }
    },
    /** Structured data of a published check. */
    CLAIMREVIEW("report.jsonld") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new ClaimReviewReport(edition);
        }

        @Override
        public Optional<String> refusal(Edition edition) {
            return ClaimReviewReport.refusal(edition);
        }

        @Override
        public Optional<String> refusal(Article article) {
            return ClaimReviewReport.refusal(article);
        }
    },
    /** Test results as build servers read them. */
    JUNIT("report.xml") {
        @Override
        public ReportWriter writer(Edition edition) {
            return new JUnitReport();
        }
    };

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    public abstract ReportWriter writer(Edition edition);

    /** Why it cannot be written with what is known of the edition, and what to do; empty if it can. */
    public Optional<String> refusal(Edition edition) {
        return Optional.empty();
    }

    /** Why it cannot be written of this article, and what to do; empty if it can. */
    public Optional<String> refusal(Article article) {
        return Optional.empty();
    }

    /** The name of its file in the output folder. */
    public String fileName() {
        return fileName;
    }

    /** As {@code --format} takes it: {@code html}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** The names of all formats, as {@code --format} takes them. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ReportFormat::id).toList();
    }
}
