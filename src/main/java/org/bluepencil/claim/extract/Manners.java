package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Negation;
import org.bluepencil.language.clause.Polarity;
import org.bluepencil.language.clause.SayingVerbs;
import org.bluepencil.language.clause.Tree;

/** How a claim is made: whose words, quoted, denied, official, announcing. */
final class Manners {
    private static final Set<String> OFFICIAL = Set.of("officially", "formally");
    private static final Set<String> DECIDING = Set.of(
            "elect",
            "reelect",
            "name",
            "appoint",
            "choose",
            "select",
            "pick",
            "designate",
            "hire",
            "tap",
            "rename",
            "resign",
            "retire",
            "quit",
            "step down",
            "stand down");
    private static final Set<String> ANNOUNCING = Set.of(
            "sign",
            "join",
            "die",
            "kill",
            "admit",
            "accept",
            "declare",
            "swear",
            "dismiss",
            "arrest",
            "charge",
            "convict",
            "sentence",
            "acquit");

    private final Scene scene;

    Manners(Scene scene) {
        this.scene = scene;
    }

    /** How a claim of a match is made, with the words of its form and the time that it is told of. */
    Manner of(Match match, Form form, Span value, Optional<Mention.Time> time) {
        Sentence sentence = scene.sentence();
        Optional<Token> saying = sayingAbove(match.trigger());
        String speaker = null;
        Span speakerSpan = null;
        if (saying.isPresent()) {
            List<Integer> subjects =
                    scene.clauseOf(saying.get().index()).map(Clause::subjects).orElse(List.of());
            if (!subjects.isEmpty()) {
                speakerSpan = Tree.coreSpan(sentence, subjects.get(0));
                speaker = speakerSpan.of(scene.article().text());
            }
        }
        boolean official = match.clause()
                .map(c -> sentence.children(c.verb()).stream().anyMatch(t -> OFFICIAL.contains(t.lemma())))
                .orElse(false);
        return new Manner(
                speaker,
                speakerSpan,
                scene.quotes().covers(value),
                polarity(match, form, value, time),
                official,
                change(match),
                match.status(),
                match.narrowed());
    }

    private Manner.Change change(Match match) {
        String verb = match.clause()
                .map(c -> scene.sentence().token(c.verb()).lemma().toLowerCase(Locale.ROOT))
                .orElse("");
        String phrase =
                match.clause().map(c -> RoleTurns.phrase(scene.sentence(), c)).orElse("");
        if (DECIDING.contains(verb) || DECIDING.contains(phrase)) {
            return Manner.Change.DECIDED;
        }
        return !match.expression().says().isOfStretch() || ANNOUNCING.contains(verb)
                ? Manner.Change.ANNOUNCED
                : Manner.Change.NONE;
    }

    private Polarity polarity(Match match, Form form, Span value, Optional<Mention.Time> time) {
        int verb = match.clause().map(Clause::verb).orElse(-1);
        Set<Integer> told = new TreeSet<>(tokens(value));
        told.add(match.trigger());
        form.participants().forEach(p -> told.addAll(tokens(p.span())));
        Polarity polarity = Negation.of(scene.sentence(), verb, match.trigger(), told);
        // "almost stepped down as chairman"; "nearly doubled to 5 million" did come to that figure
        boolean figure = match.frame().value() == Frame.ValueType.QUANTITY;
        if (!figure && verb >= 0 && Negation.of(scene.sentence(), verb, verb, told) == Polarity.UNCLEAR) {
            return Polarity.UNCLEAR;
        }
        time.ifPresent(t -> told.addAll(tokens(t.span())));
        // "president not in 2010 but in 2015": not the office is denied
        return Negation.of(scene.sentence(), verb, match.trigger(), told) == polarity ? polarity : Polarity.UNCLEAR;
    }

    private List<Integer> tokens(Span span) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .map(Token::index)
                .toList();
    }

    private Optional<Token> sayingAbove(int index) {
        Sentence sentence = scene.sentence();
        int at = index;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.is("ccomp")
                    && token.head() >= 0
                    && SayingVerbs.contains(sentence.token(token.head()).lemma())) {
                return Optional.of(sentence.token(token.head()));
            }
            at = token.head();
        }
        return Optional.empty();
    }
}
