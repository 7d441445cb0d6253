package org.bluepencil.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Participant;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The year that an anniversary counts from: "celebrates its 30th anniversary this year" in 2021 says that it was founded in 1991.
 * Only the anniversary of the owner itself or of its founding counts, not that of something it did.
 */
final class Anniversaries {
    /** What the anniversary is of, where it is not that of the founding: "as a public company", "on the stock exchange", "in power". */
    private static final Set<String> APART = Set.of("as", "on", "at", "in", "since", "under");

    private static final Set<String> MARKING =
            Set.of("celebrate", "mark", "observe", "commemorate", "have", "be", "honour", "honor");

    private final Scene scene;
    private final ClaimFactory factory;
    private final Times times;

    Anniversaries(Scene scene, ClaimFactory factory, Times times) {
        this.scene = scene;
        this.factory = factory;
        this.times = times;
    }

    List<Claim> claims(Match found) {
        Optional<Mention.Time> begun = begun(found);
        Match match = found.narrowedIf(mayBeOfAnother(found));
        List<Claim> claims = new ArrayList<>();
        for (Participant owner : begun.isPresent() ? owners(match) : List.<Participant>of()) {
            Mention.Time time = begun.get();
            Claim claim = factory.claim(match, new Form.Fact(owner, new Claimed.Time(time)), time.span(), "");
            claims.add(claim.withTime(new ClaimTime(
                    time.period(), time.precision(), true, claim.time().tense(), time.printed())));
        }
        return claims;
    }

    /**
     * "For its tenth anniversary" may go back to what was named before, "its third anniversary as a public company" counts from another
     * day, and "nears its 35th anniversary" does not say when.
     */
    private boolean mayBeOfAnother(Match match) {
        boolean elsewhere = Stream.concat(
                        match.clause().stream().flatMap(c -> APART.stream().flatMap(p -> c.after(p).stream())),
                        Tree.objectsOf(scene.sentence(), match.trigger(), APART).stream())
                .anyMatch(o -> scene.times().stream().noneMatch(t -> t.tokens().contains(o)));
        boolean vague = times.of(match).isEmpty()
                && match.clause()
                        .filter(c -> MARKING.contains(
                                scene.sentence().token(c.verb()).lemma()))
                        .isEmpty();
        return (isByPronoun(match) && !isOfTheSubject(match)) || elsewhere || vague;
    }

    private boolean isByPronoun(Match match) {
        return scene.sentence().children(match.trigger(), "poss").stream()
                .anyMatch(t -> t.tag().equals("PRP$"));
    }

    /** Whose it is: for "of its founding" whoever was founded, and nobody for "of its first match". */
    private List<Participant> owners(Match match) {
        Sentence sentence = scene.sentence();
        List<Integer> of = Tree.objectsOf(sentence, match.trigger(), Set.of("of"));
        boolean ofFounding = !of.isEmpty()
                && of.stream()
                        .allMatch(o ->
                                match.frame().nouns().contains(sentence.token(o).lemma()));
        boolean ofSomethingElse =
                !of.isEmpty() && !ofFounding && !match.subjects().containsAll(of);
        if (ofSomethingElse) {
            return List.of();
        }
        List<Integer> heads = ofFounding
                ? of.stream()
                        .flatMap(o -> Stream.concat(
                                sentence.children(o, "poss").stream().map(Token::index),
                                Tree.objectsOf(sentence, o, Set.of("of")).stream()))
                        .toList()
                : isOfTheSubject(match) ? match.clause().get().subjects() : match.subjects();
        return factory.participants(heads, match.frame().subjectTypes());
    }

    /** "They celebrate their 30th anniversary": of whoever does so, who is one though it be many. */
    private boolean isOfTheSubject(Match match) {
        return match.clause().filter(c -> c.subjects().size() == 1).isPresent() && isByPronoun(match);
    }

    private Optional<Mention.Time> begun(Match match) {
        boolean denied = match.clause().filter(Clause::negated).isPresent();
        if (match.ordinal() <= 0 || denied) {
            return Optional.empty();
        }
        Token noun = scene.sentence().token(match.trigger());
        int from = scene.sentence().children(noun.index()).stream()
                .mapToInt(Token::index)
                .filter(i -> scene.numbers().stream()
                        .anyMatch(n -> n.reading().ordinal() && n.tokens().contains(i)))
                .min()
                .orElse(noun.index());
        TokenRange tokens = new TokenRange(from, noun.index() + 1);
        Span span = scene.sentence().spanOf(tokens);
        return year(match).map(year -> {
            int begun = year - match.ordinal();
            Period period = Period.between(LocalDate.of(begun, 1, 1), LocalDate.of(begun, 12, 31));
            String printed = span.of(scene.article().text()) + " in " + year + " = " + begun;
            return new Mention.Time(tokens, span, Mention.Bound.IN, period, Precision.YEAR, true, printed);
        });
    }

    /** The year that its clause names, or that of the article where it speaks of now. */
    private Optional<Integer> year(Match match) {
        Optional<Mention.Time> told = times.of(match);
        if (told.isPresent()) {
            return told.filter(t -> t.bound() == Mention.Bound.IN).flatMap(t -> yearOf(t.period()));
        }
        LocalDate published = scene.article().published();
        boolean now = match.clause()
                .filter(c -> c.tense() == Clause.Tense.PRESENT && !c.modal())
                .isPresent();
        return now && published != null ? Optional.of(published.getYear()) : Optional.empty();
    }

    private static Optional<Integer> yearOf(@Nullable Period period) {
        LocalDate from = period == null ? null : period.from();
        LocalDate to = period == null ? null : period.to();
        return from != null && to != null && from.getYear() == to.getYear()
                ? Optional.of(from.getYear())
                : Optional.empty();
    }
}
