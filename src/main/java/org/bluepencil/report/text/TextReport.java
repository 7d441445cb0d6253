package org.bluepencil.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.article.Article;
import org.bluepencil.article.Lines;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.report.Decision;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.Summary;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;
import org.bluepencil.verdict.Verdict;

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

    private record Line(Span span, Decision decision, String verdict, String message, String rule) {}

    @Override
    public void write(Report report, Writer out) throws IOException {
        Article article = report.article();
        Lines lines = Lines.of(article.map().originalText());
        List<Line> all = new ArrayList<>();
        report.judgements().stream()
                .filter(j -> Decision.of(j) != Decision.MATCH)
                .forEach(j -> all.add(line(j)));
        report.extraction().queries().forEach(q -> all.add(line(q)));
        all.sort(Comparator.comparing(Line::span));
        for (Line line : all) {
            int offset = article.map().originalOffset(line.span().start());
            out.write(Visible.line(article.name()) + ":" + lines.at(offset) + ": "
                    + colours.paint(line.decision(), line.verdict()) + ": " + Visible.line(line.message()) + " "
                    + colours.faint("[" + line.rule() + "]") + "\n");
        }
        if (!all.isEmpty()) {
            out.write("\n");
        }
        out.write(Summary.of(report).inWords() + "\n");
    }

    private static Line line(Judgement judgement) {
        Reason reason = judgement.reason();
        String verdict = judgement.verdict().id() + (reason == null ? "" : " (" + reason.id() + ")");
        StringBuilder message = new StringBuilder();
        message.append('"').append(judgement.claim().text()).append("\": ");
        String speaker = judgement.claim().manner().speaker();
        if (speaker != null) {
            message.append("said by ").append(speaker).append(": ");
        }
        boolean saysSoItself = judgement.verdict() == Verdict.OUTDATED;
        if (reason == null && !saysSoItself) {
            message.append(VerdictWords.of(judgement)).append(": ");
        }
        message.append(judgement.explanation());
        if (!judgement.suggestions().isEmpty()) {
            message.append(" Suggested: ").append(edits(judgement.suggestions()));
        }
        String note = judgement.note();
        if (note != null) {
            message.append(" Note: ").append(note);
        }
        return new Line(
                judgement.claim().span(), Decision.of(judgement), verdict, message.toString(), judgement.rule());
    }

    private static String edits(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(s -> "\"" + s.original() + "\" -> \"" + s.replacement() + "\"")
                .collect(Collectors.joining(" or "));
    }

    private static Line line(Query query) {
        Span first = query.spans().isEmpty() ? new Span(0, 0) : query.spans().get(0);
        return new Line(first, Decision.QUERY, "query", query.message(), FormName.of(query.kind()));
    }
}
