package org.bluepencil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Query;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Severity;
import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One place of the article with what was found there, in one line.
 *
 * @param severity as the house takes it
 * @param verdict as {@link Message#verdict} has it, or {@code query}; with what an editor decided, if it is settled
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
            Ruling ruling = report.review().of(judgement).orElse(null);
            all.add(new Alert(
                    judgement.claim().span(),
                    Decision.of(judgement, ruling),
                    report.style().severities().of(judgement),
                    settled(Message.verdict(judgement), ruling),
                    reviewed(Message.of(judgement), ruling),
                    judgement.rule(),
                    isReported(judgement)));
        }
        for (Query query : report.extraction().queries()) {
            Ruling ruling = report.review().of(query, report.article().text()).orElse(null);
            all.add(new Alert(
                    first(query),
                    Decision.of(query, report),
                    report.style().severities().query(),
                    settled("query", ruling),
                    reviewed(Visible.line(query.message()), ruling),
                    FormName.of(query.kind()),
                    false));
        }
        all.sort(Comparator.comparing(Alert::span));
        return List.copyOf(all);
    }

    private static String settled(String verdict, @Nullable Ruling ruling) {
        return ruling == null || !ruling.action().settles()
                ? verdict
                : verdict + ", " + ruling.action().words();
    }

    private static String reviewed(String message, @Nullable Ruling ruling) {
        return ruling == null ? message : message + " Review: " + Visible.line(ruling.inWords());
    }

    private static boolean isReported(Judgement judgement) {
        return judgement.claim().manner().speaker() != null
                && (judgement.verdict() == Verdict.CONTRADICTED || judgement.verdict() == Verdict.OUTDATED);
    }

    private static Span first(Query query) {
        return query.spans().isEmpty() ? new Span(0, 0) : query.spans().get(0);
    }
}
