package org.bluepencil.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluepencil.article.LineColumn;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Citation;
import org.bluepencil.report.Fingerprint;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Places;
import org.bluepencil.report.Regions;
import org.bluepencil.report.Report;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.Visible;
import org.bluepencil.value.EntityId;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;
import org.bluepencil.verdict.Suggestion;

/** Lays a report out in rows. */
final class Rows {
    private final Report report;
    private final Regions regions;
    private final Places places;

    Rows(Report report) {
        this.report = report;
        this.regions = new Regions(report.article());
        this.places = new Places(report.article());
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        report.judgements().forEach(j -> rows.add(row(j)));
        report.extraction().queries().forEach(q -> rows.add(row(q)));
        return rows;
    }

    private Row row(Judgement judgement) {
        Claim claim = judgement.claim();
        Participant subject = claim.form().subject();
        Frame frame = claim.frame();
        Reason reason = judgement.reason();
        List<Citation> citations =
                judgement.evidence().stream().map(a -> a.statement().citation()).toList();
        List<String> cells = place(claim.span());
        cells.add(Visible.line(claim.text()));
        cells.add(words(claim.sentence()));
        cells.add(Visible.line(subject.label()));
        cells.add(subject.entity().map(EntityId::id).orElse(""));
        cells.add(frame == null ? "" : frame.label());
        cells.add(judgement.verdict().id());
        cells.add(reason == null ? "" : reason.id());
        cells.add(report.style().severities().of(judgement).id());
        cells.add(Visible.line(judgement.explanation()));
        cells.add(judgement.note() == null ? "" : Visible.line(judgement.note()));
        cells.add(judgement.suggestions().stream()
                .map(Suggestion::replacement)
                .map(Visible::line)
                .collect(Collectors.joining(" or ")));
        cells.add(citations.stream()
                .map(Citation::sourceName)
                .map(Visible::line)
                .distinct()
                .collect(Collectors.joining("; ")));
        cells.add(citations.isEmpty() ? "" : Visible.line(citations.get(0).quote()));
        cells.add(citations.isEmpty() ? "" : Visible.line(citations.get(0).url()));
        cells.add(review(report.review().of(judgement)));
        cells.add(judgement.rule());
        cells.add(claim.id());
        cells.add(Fingerprint.of(claim, report.article().text()));
        return new Row(claim.span(), cells);
    }

    private Row row(Query query) {
        Span span = query.spans().isEmpty() ? new Span(0, 0) : query.spans().get(0);
        List<String> cells = place(span);
        cells.add(query.spans().stream().map(this::words).distinct().collect(Collectors.joining(" … ")));
        cells.addAll(List.of("", "", "", ""));
        cells.add("query");
        cells.add("");
        cells.add(report.style().severities().query().id());
        cells.add(Visible.line(query.message()));
        cells.addAll(List.of("", "", "", "", ""));
        cells.add(review(report.review().of(query, report.article().text())));
        cells.add(FormName.of(query.kind()));
        cells.add("");
        cells.add(Fingerprint.of(query, report.article().text()));
        return new Row(span, cells);
    }

    private static String review(Optional<Ruling> ruling) {
        return ruling.map(r -> Visible.line(r.inWords())).orElse("");
    }

    private List<String> place(Span span) {
        LineColumn start = regions.of(span).start();
        List<String> cells = new ArrayList<>();
        cells.add(Visible.line(report.article().name()));
        cells.add(String.valueOf(start.line()));
        cells.add(String.valueOf(start.column()));
        cells.add(places.words(span));
        return cells;
    }

    private String words(Span span) {
        return Visible.line(span.of(report.article().text()));
    }
}
