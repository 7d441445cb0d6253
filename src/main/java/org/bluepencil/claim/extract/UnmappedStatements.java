package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Claim;
import org.bluepencil.claim.ClaimTime;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.Participant;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.value.Precision;

/**
 * A checkable statement that no frame covers: a plain clause about a named subject that gives a number or a date, in a
 * sentence of which no frame made a claim. It is reported, unverified, rather than dropped.
 */
final class UnmappedStatements {
    private UnmappedStatements() {}

    static Optional<Claim> of(Scene scene, List<Claim> claims) {
        Span sentence = scene.sentence().span();
        boolean asked = scene.asksTree(UnmappedStatements::namesAndValues);
        if (!claims.isEmpty() || !asked || scene.quotes().share(sentence) > 0) {
            return Optional.empty();
        }
        return scene.clauses().stream()
                .filter(UnmappedStatements::isPlain)
                .flatMap(c -> claim(scene, c).stream())
                .findFirst();
    }

    private static boolean namesAndValues(Sentence sentence) {
        return sentence.mentions().stream().anyMatch(Mention.Name.class::isInstance)
                && sentence.mentions().stream().anyMatch(UnmappedStatements::mayBeValue);
    }

    /** What is told as a fact: no question, no "could", no denial, nothing to come, nothing that somebody only says. */
    private static boolean isPlain(Clause clause) {
        boolean told =
                switch (clause.tense()) {
                    case PAST, PRESENT, PERFECT -> true;
                    case FUTURE, NONE -> false;
                };
        return told && !clause.question() && !clause.modal() && !clause.negated() && !clause.subordinate();
    }

    private static Optional<Claim> claim(Scene scene, Clause clause) {
        Optional<Mention> value = scene.sentence().mentions().stream()
                .filter(m -> isValue(m) && scene.verbOf(m) == clause.verb())
                .findFirst();
        Optional<Mention.Name> name = clause.subjects().stream()
                .flatMap(s -> scene.nameAt(s).stream())
                .findFirst();
        if (value.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        String text = scene.article().text();
        Span span = value.get().span();
        Mention.Name named = name.get();
        Participant subject = new Participant(
                named.span().of(text), named.span(), scene.linker().link(named, List.of()));
        return Optional.of(new Claim(
                "",
                new Form.Unmapped(subject),
                span,
                span.of(text),
                scene.sentence().span(),
                null,
                new ClaimTime(null, Precision.DAY, false, ClaimTime.Tense.PAST, ""),
                Manner.PLAIN,
                null,
                scene.sentence().passage() == Passage.Kind.TITLE));
    }

    /** A figure with a unit or a noun that it counts, or a date that is told, not reckoned from "today". */
    private static boolean isValue(Mention mention) {
        return mayBeValue(mention)
                && (!(mention instanceof Mention.Number number)
                        || !number.reading().unit().symbol().isEmpty()
                        || number.head() >= 0);
    }

    /** Whether a mention is a value for all that can be told without the tree. */
    private static boolean mayBeValue(Mention mention) {
        if (mention instanceof Mention.Number number) {
            return !number.reading().ordinal();
        }
        return mention instanceof Mention.Time time && time.period() != null && !time.relative();
    }
}
