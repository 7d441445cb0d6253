package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Expression.Slot;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;

/** Finds the frames that verbs express: "was founded", "took office", "is based in". */
final class VerbMatcher {
    private final Frames frames;
    private final VerbTriggers triggers;

    VerbMatcher(Frames frames) {
        this.frames = frames;
        this.triggers = new VerbTriggers(frames);
    }

    List<Match> match(Scene scene) {
        List<Match> found = new ArrayList<>();
        if (scene.asksTree(triggers::mayHaveVerb)) {
            verbs(scene, found);
        }
        suffixes(scene, found);
        if (scene.asksTree(triggers::mayHavePredicate)) {
            adjectives(scene, found);
        }
        return found;
    }

    private void verbs(Scene scene, List<Match> found) {
        for (Clause clause : scene.clauses()) {
            for (Frames.Use use : frames.triggeredBy(Expression.Trigger.VERB, clause.phrase())) {
                match(scene, clause, use).ifPresent(found::add);
            }
            String verb = scene.sentence().token(clause.verb()).lemma();
            for (Token object :
                    scene.sentence().children(clause.verb(), "dobj", "acomp", "attr", "oprd", "prt", "advmod")) {
                for (Frames.Use use : frames.triggeredBy(Expression.Trigger.VERB, verb + " " + object.lemma())) {
                    match(scene, clause, use).ifPresent(found::add);
                }
            }
        }
    }

    private static Optional<Match> match(Scene scene, Clause clause, Frames.Use use) {
        Slot subject = use.expression().subject();
        Slot value = use.expression().value();
        boolean mutual = subject.equals(value) && subject.place() == Expression.Place.AGENT;
        if (!mutual) {
            return Optional.of(match(
                    scene, clause, use, heads(scene, clause, subject, value), heads(scene, clause, value, subject)));
        }
        // "Ada and Oto married": each the other
        List<Integer> both = clause.subjects();
        boolean told =
                both.size() == 2 && (clause.passive() || clause.patients().isEmpty());
        return told ? Optional.of(match(scene, clause, use, both.subList(0, 1), both.subList(1, 2))) : Optional.empty();
    }

    private static Match match(
            Scene scene, Clause clause, Frames.Use use, List<Integer> subjects, List<Integer> values) {
        return Match.plain(
                use,
                clause.verb(),
                Optional.of(clause),
                subjects,
                values,
                (use.expression().confirmsOnly() && !Narrowing.isFirst(scene, use.frame(), clause.verb()))
                        || isOfObject(scene, clause, use.expression()));
    }

    /** "Signed a new contract with the club", "withdrew its envoy from the League": what begins or ends may be the contract's, the envoy's. */
    private static boolean isOfObject(Scene scene, Clause clause, Expression expression) {
        return !expression.says().isOfStretch()
                && expression.subject().place() == Expression.Place.AGENT
                && expression.value().place() == Expression.Place.PREPOSITION
                && clause.patients().stream()
                        .map(o -> scene.sentence().token(o).lemma())
                        .anyMatch(object -> expression.words().stream().noneMatch(w -> w.endsWith(" " + object)));
    }

    /** @param other the other argument's slot: who does a deed is not also whom it is done to ("China took over") */
    private static List<Integer> heads(Scene scene, Clause clause, Slot slot, Slot other) {
        return switch (slot.place()) {
            case AGENT -> clause.agents();
            case PATIENT ->
                clause.patients().isEmpty()
                                && other.place() != Expression.Place.AGENT
                                && !clause.passive()
                                && isIntransitive(scene, clause)
                        ? clause.subjects()
                        : clause.patients();
            case PREPOSITION -> after(scene, clause, slot);
            case COMPLEMENT -> clause.complements();
            case IS, OF, HOLDER, TIME, NUMBER, PREFIX, MODIFIED -> List.of();
        };
    }

    /** "The group formed in 1990": the subject of a verb without an object is what the deed is done to. */
    private static boolean isIntransitive(Scene scene, Clause clause) {
        return scene.sentence()
                .children(clause.verb(), "dobj", "obj", "ccomp", "xcomp")
                .isEmpty();
    }

    private static List<Integer> after(Scene scene, Clause clause, Slot slot) {
        List<Integer> heads = new ArrayList<>();
        for (String preposition : slot.prepositions()) {
            heads.addAll(clause.after(preposition));
        }
        if (heads.isEmpty()) {
            for (Token object : scene.sentence().children(clause.verb(), "dobj", "attr", "acomp", "oprd")) {
                heads.addAll(
                        Tree.objectsOf(scene.sentence(), object.index(), java.util.Set.copyOf(slot.prepositions())));
            }
        }
        return heads;
    }

    /** "Berlin-based", "US-led", "French-owned": a hyphened participle before or behind its noun. */
    private void suffixes(Scene scene, List<Match> found) {
        Sentence sentence = scene.sentence();
        for (Token token : sentence.tokens()) {
            if (token.index() < 2 || !sentence.token(token.index() - 1).form().equals("-")) {
                continue;
            }
            String word = token.form().toLowerCase(java.util.Locale.ROOT);
            for (Frames.Use use : frames.triggeredBy(Expression.Trigger.SUFFIX, word)) {
                int prefix = token.index() - 2;
                int noun = token.head();
                if (noun < 0 || noun == prefix || !sentence.token(noun).isNoun()) {
                    continue;
                }
                boolean subjectIsModified = use.expression().subject().place() == Expression.Place.MODIFIED;
                found.add(Match.plain(
                        use,
                        token.index(),
                        Optional.empty(),
                        List.of(subjectIsModified ? noun : prefix),
                        List.of(subjectIsModified ? prefix : noun),
                        use.expression().confirmsOnly()));
            }
        }
    }

    /** The complements of a clause, and what stands behind a figure there: of "is 412 km long" the parser takes the unit for the one. */
    private static List<Integer> predicates(Scene scene, Clause clause) {
        List<Integer> found = new ArrayList<>(clause.complements());
        for (Mention.Number number : scene.numbers()) {
            int behind = number.tokens().to();
            if (behind < scene.sentence().size()
                    && !clause.complements().contains(behind)
                    && scene.verbOf(number) == clause.verb()) {
                found.add(behind);
            }
        }
        return found;
    }

    /** "is native to", "is home to": an adjective in the predicate. */
    private void adjectives(Scene scene, List<Match> found) {
        for (Clause clause : scene.clauses()) {
            for (int complement : predicates(scene, clause)) {
                String word = scene.sentence().token(complement).lemma();
                for (Frames.Use use : frames.triggeredBy(Expression.Trigger.ADJECTIVE, word)) {
                    if (use.expression().says().isAge()) {
                        continue; // ages find their frame themselves
                    }
                    List<Integer> values = Tree.objectsOf(
                            scene.sentence(),
                            complement,
                            java.util.Set.copyOf(use.expression().value().prepositions()));
                    found.add(Match.plain(
                            use,
                            complement,
                            Optional.of(clause),
                            clause.subjects(),
                            values,
                            use.expression().confirmsOnly()));
                }
            }
        }
    }
}
