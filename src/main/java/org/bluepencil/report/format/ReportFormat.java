package org.bluepencil.report.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.html.HtmlReport;
import org.bluepencil.report.json.JsonReport;
import org.bluepencil.report.text.TextReport;

/** A format of the report: its name on the command line, the name of its file, and its writer. */
public enum ReportFormat {
    /** The proof for the editor, in one self-contained page. */
    HTML("report.html") {
        @Override
        public ReportWriter writer() {
            return new HtmlReport();
        }
    },
    /** The full result. */
    JSON("report.json") {
        @Override
        public ReportWriter writer() {
            return new JsonReport();
        }
    },
    /** One line for each finding, without colours. */
    TEXT("report.txt") {
        @Override
        public ReportWriter writer() {
            return new TextReport(false);
        }
    };

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    public abstract ReportWriter writer();

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
