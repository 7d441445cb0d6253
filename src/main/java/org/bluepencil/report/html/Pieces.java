package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Open;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.report.FormName;
import org.bluepencil.report.SpanIndex;
import org.bluepencil.report.Visible;

/** Cuts a passage where marks begin and end, so that nested and crossing marks become a flat row of pieces. */
final class Pieces {
    private final String text;
    private final List<Mark> marks;
    private final SpanIndex<Open> open;
    private final SpanIndex<Unchecked> apart;

    /** @param marks those of the passages that {@link #of} is asked for */
    Pieces(String text, List<Mark> marks, SpanIndex<Open> open, SpanIndex<Unchecked> apart) {
        this.text = text;
        this.marks = marks;
        this.open = open;
        this.apart = apart;
    }

    List<Piece> of(Span passage) {
        List<Integer> cuts = List.copyOf(cuts(passage));
        List<Mark> byStart = new ArrayList<>(marks);
        byStart.sort(Comparator.comparing(Mark::span));
        TreeSet<Mark> active = new TreeSet<>(Mark.INNERMOST);
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            while (next < byStart.size() && byStart.get(next).span().start() <= from) {
                active.add(byStart.get(next++));
            }
            active.removeIf(m -> m.span().end() <= from);
            pieces.add(piece(new Span(from, cuts.get(i + 1)), List.copyOf(active)));
        }
        return pieces;
    }

    private SortedSet<Integer> cuts(Span passage) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(passage.start(), passage.end()));
        marks.forEach(m -> cut(m.span(), passage, cuts));
        open.startingIn(passage).forEach(o -> cut(o.span(), passage, cuts));
        apart.startingIn(passage).forEach(u -> cut(u.span(), passage, cuts));
        return cuts;
    }

    private static void cut(Span span, Span passage, SortedSet<Integer> cuts) {
        cuts.add(Math.min(Math.max(span.start(), passage.start()), passage.end()));
        cuts.add(Math.min(Math.max(span.end(), passage.start()), passage.end()));
    }

    private Piece piece(Span span, List<Mark> covering) {
        Mark top = covering.isEmpty() ? null : covering.get(0);
        List<Mark> ends =
                covering.stream().filter(m -> m.span().end() == span.end()).toList();
        return new Piece(
                Visible.of(span.of(text)),
                top,
                covering.isEmpty() ? List.of() : covering.subList(1, covering.size()),
                ends,
                top == null ? openKind(span) : "",
                apart.at(span).filter(u -> u.span().covers(span)).isPresent());
    }

    private String openKind(Span span) {
        return open.at(span)
                .filter(o -> o.span().covers(span))
                .map(o -> FormName.of(o.kind()))
                .orElse("");
    }
}
