package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.report.Comparison;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Drift;
import org.bluepencil.report.DriftWords;
import org.bluepencil.report.Finding;
import org.bluepencil.report.Findings;
import org.bluepencil.report.FormName;
import org.bluepencil.report.Origins;
import org.bluepencil.report.Places;
import org.bluepencil.report.Recorded;
import org.bluepencil.report.Report;
import org.bluepencil.report.Visible;
import org.bluepencil.report.page.Topic;
import org.bluepencil.verdict.Reason;

/** The lists below the proof: what rests on one origin, what stayed open, what was only read, what does not fit itself. */
final class Lists {
    private final Report report;
    private final Places places;
    private final Labels labels;

    Lists(Report report, Places places, Labels labels) {
        this.report = report;
        this.places = places;
        this.labels = labels;
    }

    /** What matches one origin alone. */
    List<Page.Line> single() {
        return Findings.of(report).stream()
                .filter(f -> f.decision() == Decision.MATCH)
                .filter(f -> Origins.of(f.lead().evidence()).size() == 1)
                .map(f -> line(f, Origins.of(f.lead().evidence()).first()))
                .toList();
    }

    /** What was not decided, by reason, in the order in which reasons are defined. */
    List<Page.Group> open(List<Finding> findings) {
        Map<Reason, List<Page.Line>> byReason = new EnumMap<>(Reason.class);
        for (Finding finding : findings) {
            Reason reason = finding.lead().reason();
            if (reason != null) {
                byReason.computeIfAbsent(reason, r -> new ArrayList<>())
                        .add(line(finding, finding.lead().explanation()));
            }
        }
        List<Page.Group> groups = new ArrayList<>();
        byReason.forEach((reason, lines) -> groups.add(new Page.Group(
                heading(reason.id()), reason.why(), reason.nextStep(), Why.anchor(Topic.REASON, reason.id()), lines)));
        return groups;
    }

    /** Fact words that no claim covers, by kind. */
    List<Page.Group> words() {
        List<Page.Group> groups = new ArrayList<>();
        for (Open.Kind kind : Open.Kind.values()) {
            List<Span> spans = report.extraction().open().stream()
                    .filter(o -> o.kind() == kind)
                    .map(Open::span)
                    .toList();
            if (!spans.isEmpty()) {
                groups.add(new Page.Group(plural(kind), "", "", "", List.of(together(spans))));
            }
        }
        return groups;
    }

    /** Sentences that were read and of which no claim was made, by kind; those first that ask most to be checked. */
    List<Page.Group> apart() {
        List<Page.Group> groups = new ArrayList<>();
        for (Unchecked.Kind kind : Unchecked.Kind.values()) {
            List<Page.Line> lines = report.extraction().unchecked().stream()
                    .filter(u -> u.kind() == kind)
                    .sorted(Comparator.comparing(u -> report.extraction().worthOf(u.span()), Comparator.reverseOrder()))
                    .map(u ->
                            new Page.Line(null, null, List.of(words(u.span())), places.words(u.span()), List.of(), ""))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Page.Group(plural(kind), "", "", "", lines));
            }
        }
        return groups;
    }

    /** What became of claims since an earlier run; what did not change is not listed. */
    List<Page.Group> since(Comparison comparison) {
        List<Page.Group> groups = new ArrayList<>();
        for (Drift.Kind kind : Drift.Kind.values()) {
            List<Page.Line> lines =
                    comparison.of(kind).stream().map(Lists::line).toList();
            if (kind != Drift.Kind.UNCHANGED && !lines.isEmpty()) {
                groups.add(new Page.Group(DriftWords.heading(kind), "", "", "", lines));
            }
        }
        return groups;
    }

    private static Page.Line line(Drift drift) {
        Recorded claim = drift.now().or(drift::earlier).orElseThrow();
        return new Page.Line(
                null,
                null,
                List.of(Visible.line(claim.words())),
                Visible.line(DriftWords.place(drift) + ": " + DriftWords.says(drift)),
                List.of(),
                "");
    }

    List<Page.Line> queries() {
        List<Page.Line> lines = new ArrayList<>();
        for (Query query : report.extraction().queries()) {
            int number = lines.size() + 1;
            List<Place> at = new ArrayList<>();
            for (Span span : query.spans()) {
                at.add(new Place(places.words(span), "mark-q" + number + "-" + (at.size() + 1)));
            }
            lines.add(new Page.Line(
                    Labels.ofQuery(number),
                    "card-Q" + number,
                    query.spans().stream().map(this::words).toList(),
                    Visible.line(query.message()
                            + report.review()
                                    .of(query, report.article().text())
                                    .map(r -> " Review: " + r.inWords())
                                    .orElse("")),
                    Place.merged(at),
                    Why.anchor(Topic.QUERY, FormName.of(query.kind()))));
        }
        return lines;
    }

    private Page.Line line(Finding finding, String remark) {
        List<Place> at = finding.places().stream()
                .map(j -> new Place(places.words(j.claim().span()), Mark.anchor(j.claim())))
                .toList();
        return new Page.Line(
                labels.of(finding.lead().claim()),
                null,
                List.of(Visible.line(finding.lead().claim().text())),
                Visible.line(remark),
                Place.merged(at),
                "");
    }

    /** Many words in one line, each once. */
    private Page.Line together(List<Span> spans) {
        return new Page.Line(
                null, null, spans.stream().map(this::words).distinct().toList(), "", List.of(), "");
    }

    private String words(Span span) {
        return Visible.line(span.of(report.article().text()));
    }

    private static String heading(String id) {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String plural(Open.Kind kind) {
        return switch (kind) {
            case NAME -> "Names";
            case NUMBER -> "Numbers";
            case DATE -> "Dates";
            case TITLE -> "Titles";
            case PLACE -> "Places";
        };
    }

    private static String plural(Unchecked.Kind kind) {
        return switch (kind) {
            case OPINION -> "Opinion";
            case FORECAST -> "Forecast";
            case QUESTION -> "Question";
            case SCENE -> "Scene";
            case QUOTATION -> "Quotation";
            case NO_FACT -> "No fact in it";
        };
    }
}
