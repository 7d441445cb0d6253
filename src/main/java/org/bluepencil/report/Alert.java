package org.bluepencil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Severity;
import org.bluepencil.verdict.Verdict;

/**
 * One place of the article with what was found there, in one line.
 *
 * @param severity as the house takes it
 * @param verdict as {@link Message#verdict} has it, or {@code query}
 * @param message one line, safe to print
 * @param rule the rule that decided, or the kind of the query
 * @param reported whether sources contradict what somebody is reported to have said
 */
public record Alert(
        Span span,
        Decision decision,
        Severity severity,
        String verdict,
        String message,
        String rule,
        boolean reported) {

    /** All judgements and queries in the order of the text; what matches a source among them. */
    public static List<Alert> of(Report report) {
        List<Alert> all = new ArrayList<>();
        for (Judgement judgement : report.judgements()) {
            all.add(new Alert(
                    judgement.claim().span(),
                    Decision.of(judgement),
                    report.style().severities().of(judgement),
                    Message.verdict(judgement),
                    Message.of(judgement),
                    judgement.rule(),
                    isReported(judgement)));
        }
        for (Query query : report.extraction().queries()) {
            all.add(new Alert(
                    first(query),
                    Decision.QUERY,
                    report.style().severities().query(),
                    "query",
                    Visible.line(query.message()),
                    FormName.of(query.kind()),
                    false));
        }
        all.sort(Comparator.comparing(Alert::span));
        return List.copyOf(all);
    }

    private static boolean isReported(Judgement judgement) {
        return judgement.claim().manner().speaker() != null
                && (judgement.verdict() == Verdict.CONTRADICTED || judgement.verdict() == Verdict.OUTDATED);
    }

    private static Span first(Query query) {
        return query.spans().isEmpty() ? new Span(0, 0) : query.spans().get(0);
    }
}
