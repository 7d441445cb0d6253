package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.SayingVerbs;
import org.bluepencil.language.clause.Tree;

/** How a claim is made: whose words, quoted, denied, official, announcing. */
final class Manners {
    private static final Set<String> OFFICIAL = Set.of("officially", "formally");
    private static final Set<String> ANNOUNCING = Set.of(
            "elect",
            "name",
            "appoint",
            "choose",
            "sign",
            "join",
            "resign",
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

    Manner of(Match match, Span value) {
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
        boolean denied = match.clause().map(Clause::negated).orElse(false);
        boolean official = match.clause()
                .map(c -> sentence.children(c.verb()).stream().anyMatch(t -> OFFICIAL.contains(t.lemma())))
                .orElse(false);
        boolean announces = match.expression().says() != Expression.Says.HOLDS
                || match.clause()
                        .map(c -> ANNOUNCING.contains(
                                sentence.token(c.verb()).lemma().toLowerCase(Locale.ROOT)))
                        .orElse(false);
        return new Manner(
                speaker,
                speakerSpan,
                scene.quotes().covers(value),
                denied,
                official,
                announces,
                match.status(),
                match.narrowed());
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
