package org.bluepencil.report.html;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.report.ConfidenceWords;
import org.bluepencil.report.Doubts;
import org.bluepencil.report.Finding;
import org.bluepencil.report.FixList;
import org.bluepencil.report.Places;
import org.bluepencil.report.Ruling;
import org.bluepencil.report.VerdictWords;
import org.bluepencil.report.Visible;
import org.bluepencil.verdict.Judgement;

/** Makes the cards of findings. */
final class Cards {
    private final Article article;
    private final Places places;
    private final Labels labels;

    Cards(Article article, Places places, Labels labels) {
        this.article = article;
        this.places = places;
        this.labels = labels;
    }

    List<Card> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Card of(Finding finding) {
        Judgement judgement = finding.lead();
        Claim claim = judgement.claim();
        Frame frame = claim.frame();
        String note = judgement.note();
        Ruling ruling = finding.ruling();
        return new Card(
                labels.of(claim),
                Visible.line(VerdictWords.of(judgement)),
                harm(FixList.harm(finding)),
                Visible.line(claim.text()),
                changes(judgement),
                Visible.line(judgement.explanation()),
                note == null ? "" : Visible.line(note),
                ruling == null ? "" : Visible.line(ruling.inWords()),
                Exhibit.of(judgement),
                Working.of(judgement.working()),
                Visible.line(ConfidenceWords.of(judgement)),
                Doubts.of(judgement, article).stream().map(Visible::line).toList(),
                Place.merged(finding.places().stream().map(this::place).toList()),
                judgement.rule(),
                frame == null ? "" : frame.id(),
                frame == null ? "" : Why.anchor(frame),
                judgement.verdict().id());
    }

    private Place place(Judgement judgement) {
        Claim claim = judgement.claim();
        return new Place(places.words(claim.span()), Mark.anchor(claim));
    }

    private List<TrackedChange> changes(Judgement judgement) {
        Claim claim = judgement.claim();
        List<TrackedChange> changes = new ArrayList<>();
        judgement.suggestions().forEach(s -> changes.add(TrackedChange.of(s, claim.sentence(), article.text())));
        return changes.isEmpty()
                ? List.of(TrackedChange.none(claim.span(), claim.sentence(), article.text()))
                : changes;
    }

    private static String harm(Frame.Harm harm) {
        return switch (harm) {
            case DEATHS -> "deaths";
            case CRIME -> "crime";
            case PERSON -> "a named person";
            case MONEY -> "money";
            case NONE -> "";
        };
    }
}
