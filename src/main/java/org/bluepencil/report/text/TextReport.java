package org.bluepencil.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Lines;
import org.bluepencil.report.Alert;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Dismissals;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.Review;
import org.bluepencil.report.Summary;
import org.bluepencil.report.Visible;

/**
 * The report as one line for each finding, {@code file:line:col: verdict: message [rule]}, in the order of the file, and a
 * summary in words. What matches a source has no line; the summary counts it. Places are those of the original file.
 */
public final class TextReport implements ReportWriter {
    private final Colours colours;

    /** @param coloured true to mark verdicts by colour, for a terminal that shows it */
    public TextReport(boolean coloured) {
        this.colours = coloured ? Colours.ANSI : Colours.NONE;
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        Article article = report.article();
        Lines lines = Lines.of(article.map().originalText());
        List<Alert> alerts = Alert.of(report).stream()
                .filter(a -> a.decision() != Decision.MATCH)
                .toList();
        for (Alert alert : alerts) {
            int offset = article.map().originalOffset(alert.span().start());
            out.write(Visible.line(article.name()) + ":" + lines.at(offset) + ": "
                    + colours.paint(alert.decision(), alert.verdict()) + ": " + alert.message() + " "
                    + colours.faint("[" + alert.rule() + "]") + "\n");
        }
        if (!alerts.isEmpty()) {
            out.write("\n");
        }
        out.write(Summary.of(report).inWords() + "\n");
        Dismissals dismissals = Dismissals.of(report);
        if (dismissals.dismissed() > 0) {
            out.write(dismissals.inWords() + "\n");
        }
        if (report.since().isPresent()) {
            out.write("Since the last run: " + report.since().get().inWords() + "\n");
        }
        for (Review.Expired expired : report.review().expired()) {
            out.write("A ruling has expired: " + Visible.line(expired.inWords()) + "\n");
        }
    }
}
