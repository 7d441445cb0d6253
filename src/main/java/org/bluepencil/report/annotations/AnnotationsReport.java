package org.bluepencil.report.annotations;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.article.Span;
import org.bluepencil.report.Alert;
import org.bluepencil.report.Region;
import org.bluepencil.report.Regions;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.verdict.Severity;

/**
 * The report as workflow commands, {@code ::error file=…,line=…::…}, which GitHub shows beside the lines of a change. The
 * gravest come first, since no more than ten of each kind are shown. What matches is left out, and so is what is open, as
 * long as the house takes it for a note.
 */
public final class AnnotationsReport implements ReportWriter {
    private static final Comparator<Alert> GRAVEST =
            Comparator.comparing(Alert::severity).thenComparing(Alert::span);

    @Override
    public void write(Report report, Writer out) throws IOException {
        Regions regions = new Regions(report.article());
        List<Alert> alerts = Alert.of(report).stream()
                .filter(AnnotationsReport::isShown)
                .sorted(GRAVEST)
                .toList();
        for (Alert alert : alerts) {
            out.write(command(alert, regions.of(alert.span()), report.article().name()));
        }
    }

    private static boolean isShown(Alert alert) {
        return switch (alert.decision()) {
            case FIX, PAST, DECIDE, QUERY -> true;
            case OPEN -> alert.severity() != Severity.NOTE;
            case SETTLED, MATCH -> false;
        };
    }

    private static String command(Alert alert, Region region, String file) {
        StringBuilder command = new StringBuilder("::");
        command.append(level(alert.severity()));
        command.append(" file=").append(property(file));
        command.append(",line=").append(region.start().line());
        command.append(",endLine=").append(region.end().line());
        if (region.start().line() == region.end().line()) {
            command.append(",col=").append(region.start().column());
            command.append(",endColumn=").append(lastColumn(region));
        }
        command.append(",title=").append(property(alert.verdict() + " [" + alert.rule() + "]"));
        return command.append("::")
                .append(message(alert.message()))
                .append('\n')
                .toString();
    }

    private static int lastColumn(Region region) {
        Span span = region.span();
        return span.length() == 0 ? region.end().column() : region.end().column() - 1;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String message(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return message(words).replace(":", "%3A").replace(",", "%2C");
    }
}
