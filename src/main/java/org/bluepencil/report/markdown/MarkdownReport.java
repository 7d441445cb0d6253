package org.bluepencil.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Query;
import org.bluepencil.evidence.Assertion;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Dismissals;
import org.bluepencil.report.Finding;
import org.bluepencil.report.FixList;
import org.bluepencil.report.Message;
import org.bluepencil.report.Places;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.SourceUse;
import org.bluepencil.report.Summary;
import org.bluepencil.report.WebAddress;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The report as Markdown, short enough for a comment: what to fix first, what to decide, the queries, and what stayed open
 * by reason. What matches is counted only.
 */
public final class MarkdownReport implements ReportWriter {
    /** How many quotes stand under a finding; the proof has them all. */
    private static final int QUOTES = 3;

    @Override
    public void write(Report report, Writer out) throws IOException {
        Places places = new Places(report.article());
        FixList list = new FixList(report);
        out.write("# " + MarkdownText.of(title(report.article())) + "\n\n");
        out.write("**" + Summary.of(report).inWords() + "**\n\n");
        out.write(slug(report) + "\n");
        findings("To fix", list.toFix(), places, out);
        findings("For you to decide", list.toDecide(), places, out);
        queries(report, places, out);
        settled(report, list.settled(), places, out);
        open(list.open(), places, out);
        if (report.since().isPresent()) {
            out.write("\n## Since the last run\n\n");
            DriftMarkdown.list(report.since().get(), out);
        }
    }

    private static String title(Article article) {
        String title = article.title();
        return title == null || title.isBlank() ? article.name() : title;
    }

    private static String slug(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add("`" + report.article().name().replace("`", "") + "`");
        parts.add("published " + day(report.article().published()));
        parts.add("as of " + day(report.asOf()));
        String missed = SourceUse.of(report).stream()
                .filter(SourceUse::missed)
                .map(u -> MarkdownText.of(u.info().name()))
                .collect(Collectors.joining("; "));
        if (!missed.isEmpty()) {
            parts.add("**not reached: " + missed + "**");
        }
        return String.join(" · ", parts);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "date not known" : day.toString();
    }

    private static void findings(String heading, List<Finding> findings, Places places, Writer out) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.write("\n## " + heading + "\n\n");
        int number = 1;
        for (Finding finding : findings) {
            out.write(number++ + ". " + finding(finding, places) + "\n");
        }
    }

    private static String finding(Finding finding, Places places) {
        Judgement judgement = finding.lead();
        StringBuilder text = new StringBuilder();
        text.append("**“").append(MarkdownText.of(judgement.claim().text())).append("”** (");
        text.append(where(finding, places)).append("): ");
        text.append(MarkdownText.of(Message.says(judgement)));
        if (!judgement.suggestions().isEmpty()) {
            text.append(" Suggested: ")
                    .append(judgement.suggestions().stream()
                            .map(MarkdownReport::edit)
                            .collect(Collectors.joining(" or ")))
                    .append('.');
        }
        String note = judgement.note();
        if (note != null) {
            text.append(" Note: ").append(MarkdownText.of(note));
        }
        Set<String> quotes = quotes(judgement);
        quotes.stream()
                .limit(QUOTES)
                .forEach(q -> text.append("\n   > ").append(q).append('\n'));
        if (quotes.size() > QUOTES) {
            text.append("\n   > … and ").append(quotes.size() - QUOTES).append(" more\n");
        }
        return text.toString();
    }

    private static String where(Finding finding, Places places) {
        return finding.places().stream()
                .map(j -> places.words(j.claim().span()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String edit(Suggestion suggestion) {
        return "~~" + MarkdownText.of(suggestion.original()) + "~~ **" + MarkdownText.of(suggestion.replacement())
                + "**";
    }

    private static Set<String> quotes(Judgement judgement) {
        Set<String> quotes = new LinkedHashSet<>();
        for (Assertion assertion : judgement.evidence()) {
            Citation citation = assertion.statement().citation();
            String words = MarkdownText.of(citation.quote().isEmpty() ? assertion.rendered() : citation.quote());
            String source = MarkdownText.of(citation.sourceName());
            String address = WebAddress.safe(citation.url());
            quotes.add(words + " ("
                    + (address == null ? source : "[" + source + "](<" + address.replace(">", "%3E") + ">)") + ")");
        }
        return quotes;
    }

    private static void queries(Report report, Places places, Writer out) throws IOException {
        List<Query> queries = report.extraction().queries().stream()
                .filter(q -> Decision.of(q, report) == Decision.QUERY)
                .toList();
        if (!queries.isEmpty()) {
            out.write("\n## Queries: the article against itself\n\n");
        }
        for (Query query : queries) {
            String where = query.spans().stream().map(places::words).distinct().collect(Collectors.joining(", "));
            String words = query.spans().stream()
                    .map(s -> "“" + MarkdownText.of(s.of(report.article().text())) + "”")
                    .distinct()
                    .collect(Collectors.joining(", "));
            out.write("- " + words + " (" + where + "): " + MarkdownText.of(query.message()) + "\n");
        }
    }

    private static void settled(Report report, List<Finding> findings, Places places, Writer out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            Ruling ruling = finding.ruling();
            lines.add("“" + MarkdownText.of(finding.lead().claim().text()) + "” (" + where(finding, places) + "): "
                    + MarkdownText.of(ruling == null ? "" : ruling.inWords()));
        }
        for (Query query : report.extraction().queries()) {
            report.review()
                    .of(query, report.article().text())
                    .ifPresent(r -> lines.add(MarkdownText.of(query.message()) + " " + MarkdownText.of(r.inWords())));
        }
        report.review().expired().forEach(e -> lines.add("**Expired:** " + MarkdownText.of(e.inWords())));
        Dismissals dismissals = Dismissals.of(report);
        if (dismissals.dismissed() > 0) {
            lines.add(dismissals.inWords());
        }
        if (!lines.isEmpty()) {
            out.write("\n## Decided by hand\n\n");
        }
        for (String line : lines) {
            out.write("- " + line + "\n");
        }
    }

    private static void open(List<Finding> findings, Places places, Writer out) throws IOException {
        if (!findings.isEmpty()) {
            out.write("\n## Open\n\n");
        }
        for (Finding finding : findings) {
            Reason reason = finding.lead().reason();
            out.write("- “" + MarkdownText.of(finding.lead().claim().text()) + "” (" + where(finding, places) + "): "
                    + MarkdownText.of(finding.lead().explanation())
                    + (reason == null ? "" : " *" + reason.nextStep() + "*") + "\n");
        }
    }
}
