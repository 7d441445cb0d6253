package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;

/** How long something held: "since 2019", "joined in 2017", "for 25 years", "from 2003 to 2008". */
final class Stretches {
    private final Scene scene;
    private final Times times;

    Stretches(Scene scene, Times times) {
        this.scene = scene;
        this.times = times;
    }

    /** "From 2003 to 2008", "(1990-1996)": both years of what held for a time are told. */
    List<Form.SpanOfTime> edges(Match match, Participant subject, Claimed value, int near) {
        boolean lasting = match.frame().nature() == Frame.Nature.STATE
                || match.expression().says() == Expression.Says.LASTS;
        if (!lasting) {
            return List.of();
        }
        return times.of(match, near)
                .map(t -> TimeRange.edges(t, scene.article().text()))
                .filter(e -> !e.isEmpty())
                .map(e -> List.of(
                        new Form.SpanOfTime(subject, value, Form.Edge.START, new Form.Extent.At(e.get(0))),
                        new Form.SpanOfTime(subject, value, Form.Edge.END, new Form.Extent.At(e.get(1)))))
                .orElse(List.of());
    }

    /** "Became prime minister in 2019", "stepped down as chairman in May": that is when it began or ended, whatever the noun says. */
    private Optional<Form.Edge> turn(Match match) {
        return match.frame().nature() == Frame.Nature.STATE
                        && match.expression().says().isOfStretch()
                ? RoleTurns.of(scene, match)
                : Optional.empty();
    }

    /** Whether what is told need not be so of the whole stretch, or of this one: a source that differs does not deny it. */
    boolean isLoose(Match match, Form.SpanOfTime stretch) {
        return isAnotherTerm(match) || isOneOfSeveral(stretch);
    }

    /** "Became president for a second term in 2018": that term began then, whatever the whole did. */
    private boolean isAnotherTerm(Match match) {
        return match.clause().stream()
                .flatMap(c -> c.after("for").stream())
                .map(i -> scene.sentence().token(i).lemma())
                .anyMatch(lemma -> lemma.equals("term") || lemma.equals("time"));
    }

    /** "Joined in 2023 and 2024": one of them did so then, and the words need not say which. */
    private boolean isOneOfSeveral(Form.SpanOfTime stretch) {
        return stretch.extent() instanceof Form.Extent.At at && times.isOneOfSeveral(at.time());
    }

    /** "since 2019", "joined in 2017", "for 25 years". */
    Optional<Form.SpanOfTime> told(Match match, Participant subject, Claimed value, int near) {
        Optional<Mention.Time> time = times.of(match, near).filter(t -> t.period() != null);
        Expression.Says says = match.expression().says();
        if (time.isPresent()) {
            Form.Extent at = new Form.Extent.At(time.get());
            boolean in = time.get().bound() == Mention.Bound.IN;
            // "the first to join since 1949" began at some time after it
            boolean since = says.isOfStretch() && time.get().bound() == Mention.Bound.SINCE;
            if ((says == Expression.Says.BEGINS && in) || since) {
                return Optional.of(new Form.SpanOfTime(subject, value, Form.Edge.START, at));
            }
            Optional<Form.Edge> turn = turn(match);
            if (in && turn.isPresent()) {
                return Optional.of(new Form.SpanOfTime(subject, value, turn.get(), at));
            }
            if (says == Expression.Says.ENDS && time.get().bound() == Mention.Bound.IN) {
                return Optional.of(new Form.SpanOfTime(subject, value, Form.Edge.END, at));
            }
            return Optional.empty();
        }
        return scene.durations().stream()
                .filter(d -> d.kind() == Mention.DurationKind.FOR && !isOfAnother(d, match))
                .filter(d ->
                        match.clause().map(c -> scene.verbOf(d) == c.verb()).orElse(false))
                .findFirst()
                .map(d -> new Form.SpanOfTime(subject, value, Form.Edge.LENGTH, new Form.Extent.Of(d)));
    }

    /** "Its chief executive for 32 years bought it": how long the one was, and not how long the other lasted. */
    private boolean isOfAnother(Mention.Duration duration, Match match) {
        Sentence sentence = scene.sentence();
        int at = duration.tokens().from();
        while (at >= 0 && at != match.trigger() && !sentence.token(at).isVerb()) {
            boolean argument = (match.subjects().contains(at) || match.values().contains(at))
                    && scene.nameAt(at).isPresent();
            if (sentence.token(at).isNoun() && !argument && !duration.tokens().contains(at)) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** The words of a stretch. */
    static Span span(Form.SpanOfTime stretch) {
        return stretch.extent() instanceof Form.Extent.At at
                ? at.time().span()
                : ((Form.Extent.Of) stretch.extent()).duration().span();
    }
}
