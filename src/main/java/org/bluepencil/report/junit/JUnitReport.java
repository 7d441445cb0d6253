package org.bluepencil.report.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.jspecify.annotations.Nullable;

/** A check as a test suite: a test for each fact, failed if it is contradicted or outdated, skipped if nobody can say. */
public final class JUnitReport implements ReportWriter {

    @Override
    public void write(Report report, Writer out) throws IOException {
        Map<String, Integer> names = new HashMap<>();
        List<JUnitCase> cases = Findings.of(report).stream()
                .map(f -> new JUnitCase(report.article().name(), name(f, report, names), result(f.lead())))
                .toList();
        try {
            JUnitXml.write(report.article().name(), cases, out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The words in their sentence; a second fact in the same words of the same sentence gets a number. */
    private static String name(Finding finding, Report report, Map<String, Integer> names) {
        Judgement lead = finding.lead();
        String text = report.article().text();
        String name = "\"" + lead.claim().text() + "\" (" + lead.rule() + ") in: "
                + lead.claim().sentence().of(text);
        int before = names.merge(name, 1, Integer::sum);
        return before == 1 ? name : name + " #" + before;
    }

    private static JUnitCase.Result result(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONFIRMED -> new JUnitCase.Passed();
            case CONTRADICTED, OUTDATED ->
                new JUnitCase.Failed(judgement.verdict().id(), message(judgement), details(judgement));
            case DISPUTED -> new JUnitCase.Skipped(message(judgement));
            case UNVERIFIED -> new JUnitCase.Skipped(message(judgement) + next(judgement.reason()));
        };
    }

    private static String message(Judgement judgement) {
        return VerdictWords.of(judgement) + ": " + judgement.explanation();
    }

    private static String next(@Nullable Reason reason) {
        return reason == null ? "" : " " + reason.nextStep();
    }

    private static String details(Judgement judgement) {
        StringBuilder lines = new StringBuilder();
        judgement.working().forEach(w -> lines.append(w).append('\n'));
        judgement.suggestions().forEach(s -> lines.append("suggested: \"")
                .append(s.original())
                .append("\" -> \"")
                .append(s.replacement())
                .append("\"\n"));
        judgement.evidence().stream()
                .map(a -> a.statement().citation())
                .map(c -> c.sourceName() + ": " + c.quote() + (c.url().isEmpty() ? "" : " " + c.url()))
                .distinct()
                .forEach(c -> lines.append(c).append('\n'));
        return lines.toString();
    }
}
