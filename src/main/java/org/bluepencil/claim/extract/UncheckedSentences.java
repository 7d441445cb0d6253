package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Cues;

/** Sorts the sentences without a claim, so that a reader sees that they were read. */
final class UncheckedSentences {
    private static final Set<String> OPINION_VERBS = Set.of(
            "believe",
            "think",
            "argue",
            "feel",
            "seem",
            "appear",
            "praise",
            "criticise",
            "criticize",
            "condemn",
            "hope",
            "fear",
            "want",
            "need",
            "reject",
            "warn",
            "understand",
            "must",
            "should",
            "deserve");
    private static final double MOSTLY = 0.6;

    private UncheckedSentences() {}

    static Optional<Unchecked> of(Scene scene, List<Claim> claims) {
        Span span = scene.sentence().span();
        if (claims.stream().anyMatch(c -> span.covers(c.span()))) {
            return Optional.empty();
        }
        return Optional.of(new Unchecked(span, kind(scene, span)));
    }

    /** The clauses tell; they are asked only where the words do not rule it out, for they take the tree. */
    private static Unchecked.Kind kind(Scene scene, Span span) {
        Sentence sentence = scene.sentence();
        if (any(scene, Cues::mayAsk, Clause::question)) {
            return Unchecked.Kind.QUESTION;
        }
        if (scene.quotes().share(span) > MOSTLY) {
            return Unchecked.Kind.QUOTATION;
        }
        if (any(scene, Cues::mayBeOpen, c -> c.tense() == Clause.Tense.FUTURE || c.modal())) {
            return Unchecked.Kind.FORECAST;
        }
        if (any(scene, UncheckedSentences::mayBeOpinion, c -> c.subordinate() || isOpinion(sentence.token(c.verb())))) {
            return Unchecked.Kind.OPINION;
        }
        boolean facts = sentence.mentions().stream().anyMatch(m -> !(m instanceof Mention.Vague));
        boolean told = facts && any(scene, Cues::mayBePast, c -> c.tense() == Clause.Tense.PAST);
        return told ? Unchecked.Kind.SCENE : Unchecked.Kind.NO_FACT;
    }

    private static boolean any(Scene scene, Predicate<Sentence> cue, Predicate<Clause> test) {
        return scene.asksTree(cue) && scene.clauses().stream().anyMatch(test);
    }

    private static boolean mayBeOpinion(Sentence sentence) {
        return Cues.mayBeReported(sentence) || sentence.tokens().stream().anyMatch(UncheckedSentences::isOpinion);
    }

    private static boolean isOpinion(Token verb) {
        return verb.isVerb() && OPINION_VERBS.contains(verb.lemma());
    }
}
