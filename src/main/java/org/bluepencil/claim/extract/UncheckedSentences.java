package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.language.Mention;
import org.bluepencil.language.clause.Clause;

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

    private static Unchecked.Kind kind(Scene scene, Span span) {
        List<Clause> clauses = scene.clauses();
        if (clauses.stream().anyMatch(Clause::question)) {
            return Unchecked.Kind.QUESTION;
        }
        if (scene.quotes().share(span) > MOSTLY) {
            return Unchecked.Kind.QUOTATION;
        }
        boolean forecast = clauses.stream().anyMatch(c -> c.tense() == Clause.Tense.FUTURE || c.modal());
        if (forecast) {
            return Unchecked.Kind.FORECAST;
        }
        boolean opinion = clauses.stream()
                .anyMatch(c -> c.subordinate()
                        || OPINION_VERBS.contains(
                                scene.sentence().token(c.verb()).lemma()));
        if (opinion) {
            return Unchecked.Kind.OPINION;
        }
        boolean told = clauses.stream().anyMatch(c -> c.tense() == Clause.Tense.PAST);
        boolean facts = scene.sentence().mentions().stream().anyMatch(m -> !(m instanceof Mention.Vague));
        return told && facts ? Unchecked.Kind.SCENE : Unchecked.Kind.NO_FACT;
    }
}
