package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.report.Decision;
import org.bluepencil.report.Findings;
import org.bluepencil.report.Places;
import org.bluepencil.report.Report;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.SpanIndex;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Reason;

/** The whole article with its marks in place and its notes in the margin. */
final class ProofText {
    private final Report report;
    private final Article article;
    private final Places places;
    private final Labels labels;
    private final SpanIndex<Judgement> judgements;
    private final SpanIndex<Open> open;
    private final SpanIndex<Unchecked> apart;
    private final SpanIndex<Cited> cited;

    /** One place that a query cites; queries and their places count from 1. */
    private record Cited(Query query, int number, int place, Span span) {}

    ProofText(Report report, Places places, Labels labels) {
        this.report = report;
        this.article = report.article();
        this.places = places;
        this.labels = labels;
        this.judgements = new SpanIndex<>(
                report.judgements().stream()
                        .sorted(Comparator.comparing(Judgement::claim, Claim.ORDER))
                        .toList(),
                j -> j.claim().span());
        this.open = new SpanIndex<>(report.extraction().open(), Open::span);
        this.apart = new SpanIndex<>(report.extraction().unchecked(), Unchecked::span);
        this.cited = new SpanIndex<>(cited(report.extraction().queries()), Cited::span);
    }

    private static List<Cited> cited(List<Query> queries) {
        List<Cited> cited = new ArrayList<>();
        for (int q = 0; q < queries.size(); q++) {
            List<Span> spans = queries.get(q).spans();
            for (int place = 0; place < spans.size(); place++) {
                cited.add(new Cited(queries.get(q), q + 1, place + 1, spans.get(place)));
            }
        }
        return cited;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : passages()) {
            blocks.add(block(passage));
        }
        return blocks;
    }

    /** The passages, and whatever text stands between them: a proof leaves no word out. */
    private List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        List<Passage> read = new ArrayList<>(article.passages());
        read.sort(Comparator.comparing(Passage::span));
        int at = 0;
        for (Passage passage : read) {
            gap(at, passage.span().start(), all);
            if (passage.span().start() >= at) {
                all.add(passage);
                at = passage.span().end();
            }
        }
        gap(at, article.text().length(), all);
        return all;
    }

    private void gap(int from, int to, List<Passage> all) {
        if (from < to && !article.text().substring(from, to).isBlank()) {
            all.add(new Passage(Passage.Kind.PARAGRAPH, new Span(from, to)));
        }
    }

    /** What stands in the margin of a block: the marks in the order of the text, and their notes. */
    private static final class Margin {
        final List<Mark> marks = new ArrayList<>();
        final List<Note> notes = new ArrayList<>();
        final Map<Label, Integer> queries = new HashMap<>();
    }

    private Block block(Passage passage) {
        Span span = passage.span();
        Margin margin = new Margin();
        judgements.startingIn(span).stream()
                .filter(j -> j.claim().span().length() > 0)
                .forEach(j -> claim(j, span, margin));
        cited.startingIn(span).stream().filter(c -> c.span().length() > 0).forEach(c -> query(c, span, margin));
        Pieces pieces = new Pieces(article.text(), margin.marks, open, apart);
        return new Block(passage.kind(), places.words(span), pieces.of(span), margin.notes);
    }

    private static Span clipped(Span span, Span passage) {
        return new Span(span.start(), Math.min(span.end(), passage.end()));
    }

    private void claim(Judgement judgement, Span passage, Margin margin) {
        Claim claim = judgement.claim();
        Label label = labels.of(claim);
        int place = margin.notes.size() + 1;
        margin.marks.add(new Mark(clipped(claim.span(), passage), label, Mark.anchor(claim), Mark.note(claim), place));
        boolean carded = label.decision() != Decision.OPEN && label.decision() != Decision.MATCH;
        margin.notes.add(note(judgement, place, carded ? "card-" + label.text() : ""));
    }

    private Note note(Judgement judgement, int place, String card) {
        Claim claim = judgement.claim();
        Reason reason = judgement.reason();
        return new Note(
                Mark.note(claim),
                Mark.anchor(claim),
                place,
                labels.of(claim),
                Visible.line(claim.text()),
                claim.frame() == null ? "" : Visible.line(claim.frame().label()),
                Visible.line(VerdictWords.of(judgement)),
                manner(claim),
                Visible.line(judgement.explanation()),
                remark(judgement),
                Exhibit.of(judgement),
                Working.of(judgement.working()),
                judgement.rule(),
                reason == null ? "" : reason.id(),
                card);
    }

    /** The note of the judgement, and what an editor decided of it by hand. */
    private String remark(Judgement judgement) {
        return Stream.of(
                        Optional.ofNullable(judgement.note()),
                        report.review().of(judgement).map(Ruling::inWords))
                .flatMap(Optional::stream)
                .map(Visible::line)
                .collect(Collectors.joining(" · "));
    }

    /** The evidence of what matches, each fact once. */
    List<Note> endnotes() {
        return Findings.of(report).stream()
                .filter(f -> f.decision() == Decision.MATCH)
                .map(f -> note(f.lead(), 1, ""))
                .toList();
    }

    private static String manner(Claim claim) {
        String speaker = claim.manner().speaker();
        String said = speaker == null ? "" : "said by " + Visible.line(speaker);
        String quoted = claim.manner().quoted() ? "in quotation marks" : "";
        return said.isEmpty() || quoted.isEmpty() ? said + quoted : said + ", " + quoted;
    }

    private static void query(Cited cited, Span passage, Margin margin) {
        Label label = Labels.ofQuery(cited.number());
        String anchor = "mark-q" + cited.number() + "-" + cited.place();
        int place = margin.queries.computeIfAbsent(label, l -> note(cited.query(), cited.number(), anchor, margin));
        String note = margin.notes.get(place - 1).anchor();
        margin.marks.add(new Mark(clipped(cited.span(), passage), label, anchor, note, place));
    }

    private static int note(Query query, int number, String mark, Margin margin) {
        int place = margin.notes.size() + 1;
        margin.notes.add(new Note(
                "note-" + mark,
                mark,
                place,
                Labels.ofQuery(number),
                "",
                "",
                VerdictWords.of(query.kind()),
                "",
                Visible.line(query.message()),
                "",
                List.of(),
                List.of(),
                "",
                "",
                "card-Q" + number));
        return place;
    }
}
