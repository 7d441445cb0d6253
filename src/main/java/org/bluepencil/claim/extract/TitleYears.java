package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Claimed;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Period;
import org.bluepencil.value.Precision;
import org.bluepencil.value.Truth;

/**
 * The year of a work that stands in brackets behind its title or before its kind: "The Salt Road (1974)", "her 1974 novel The Salt
 * Road". Such a year tells one work from another of its title, and may be that of a remake, a translation or a production; so it is
 * denied only where it stands right before the kind and what the sentence tells besides shows that this work is meant: "Lena Dorn's
 * 1974 novel The Salt Road".
 */
final class TitleYears {
    /** In words: "1974 prize-winning first novel". */
    private static final int MOST_BETWEEN = 5;

    private static final Pattern OPENING = Pattern.compile("[\"”’']*\\s*\\(");

    private final List<Frames.Use> uses;

    TitleYears(Frames frames) {
        this.uses = frames.triggeredBy(Expression.Trigger.BRACKET, "year");
    }

    /** @param told what the sentence tells otherwise */
    List<Claim> claims(Scene scene, ClaimFactory factory, List<Claim> told) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : scene.sentence().mentions()) {
            if (mention instanceof Mention.Name name) {
                uses.forEach(use -> claim(scene, factory, use, name, told).ifPresent(claims::add));
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(
            Scene scene, ClaimFactory factory, Frames.Use use, Mention.Name name, List<Claim> told) {
        List<String> types = use.frame().subjectTypes();
        if (!(scene.linker().link(name, types) instanceof Link.To work)
                || scene.linker().fits(work.id(), types) != Truth.YES) {
            return Optional.empty();
        }
        Optional<Token> kind = kindBefore(scene.sentence(), name);
        Truth ofKind = kind.map(noun -> isOfKind(scene, work.id(), noun)).orElse(Truth.UNKNOWN);
        Optional<Mention.Time> year =
                kind.flatMap(noun -> yearBefore(scene, noun.index())).or(() -> yearBehind(scene, name));
        if (ofKind == Truth.NO || year.isEmpty()) {
            return Optional.empty();
        }
        Mention.Time time = year.get();
        boolean plain = kind.filter(noun -> noun.index() == time.tokens().to()).isPresent();
        Participant subject = new Participant(name.span().of(scene.article().text()), name.span(), work);
        Match match = Match.plain(
                use,
                time.tokens().from(),
                Optional.empty(),
                List.of(name.head()),
                List.of(),
                !plain || ofKind != Truth.YES || !isTied(scene, work.id(), told));
        return Optional.of(factory.claim(match, new Form.Fact(subject, new Claimed.Time(time)), time.span(), ""));
    }

    /** The noun before a title that tells what it is the title of, over a comma, a quotation mark or an article. */
    private static Optional<Token> kindBefore(Sentence sentence, Mention.Name title) {
        int at = title.tokens().from() - 1;
        while (at > 0
                && (sentence.token(at).is("punct") || sentence.token(at).form().equals("The"))) {
            at--;
        }
        return at < 0
                        || !sentence.token(at).isNoun()
                        || ClassTree.packed().ofNoun(sentence.token(at).lemma()).isEmpty()
                ? Optional.empty()
                : Optional.of(sentence.token(at));
    }

    private static Truth isOfKind(Scene scene, EntityId work, Token noun) {
        List<Truth> kinds = ClassTree.packed().ofNoun(noun.lemma()).stream()
                .map(kind -> scene.names().isA(work, kind))
                .toList();
        return kinds.contains(Truth.YES) ? Truth.YES : kinds.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
    }

    /** The year before a noun, over what else describes it. */
    private static Optional<Mention.Time> yearBefore(Scene scene, int noun) {
        int at = noun - 1;
        while (at > 0 && at > noun - MOST_BETWEEN && describes(scene.sentence().token(at))) {
            at--;
        }
        int end = at + 1;
        // "in 2019 film The Silent Quay was shown": when, and not which
        boolean when = at > 0
                && scene.sentence().token(at - 1).tag().equals("IN")
                && !scene.sentence().token(at - 1).form().equals("of");
        return at < 0 || when
                ? Optional.empty()
                : scene.timeAt(at).filter(t -> t.tokens().to() == end && isYear(t));
    }

    private static boolean describes(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().startsWith("VB")
                || token.form().equals("-")
                || (token.isNoun() && !token.isProper());
    }

    /** The year that stands alone in the brackets behind a title. */
    private static Optional<Mention.Time> yearBehind(Scene scene, Mention.Name title) {
        String text = scene.article().text();
        return scene.times().stream()
                .filter(t -> isYear(t)
                        && t.span().start() > title.span().end()
                        && t.span().end() < text.length())
                .filter(t -> text.charAt(t.span().end()) == ')'
                        && OPENING.matcher(text.substring(
                                        title.span().end(), t.span().start()))
                                .matches())
                .findFirst();
    }

    /** Whether a time is one year, and no run of years. */
    private static boolean isYear(Mention.Time time) {
        Period period = time.period();
        return time.precision() == Precision.YEAR
                && time.bound() == Mention.Bound.IN
                && !time.relative()
                && period != null
                && period.from() != null
                && Moment.year(period.from().getYear()).period().equals(period);
    }

    /** Whether the sentence tells besides what the knowledge ties to the work: that Lena Dorn wrote it, and not another of its title. */
    private static boolean isTied(Scene scene, EntityId work, List<Claim> told) {
        List<EntityId> ties =
                scene.names().entity(work).map(NamedEntity::relatedTo).orElse(List.of());
        return told.stream()
                .map(c -> c.form().participants().stream()
                        .flatMap(p -> p.entity().stream())
                        .toList())
                .anyMatch(all -> all.contains(work) && all.stream().anyMatch(ties::contains));
    }
}
