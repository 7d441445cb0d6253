package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Negation;
import org.bluepencil.language.clause.Polarity;
import org.bluepencil.value.EntityId;

/** Deaths that a text tells: a bare age in the sentence behind, "Ada Holt died on Friday. She was 83.", is that at the death. */
final class Deaths {
    private static final List<String> HUMAN = List.of("human");

    private final SortedSet<String> dying = new TreeSet<>();
    private final List<Frames.Use> uses;

    Deaths(Frames frames) {
        for (String phrase : frames.triggers(Expression.Trigger.VERB)) {
            if (!lived(frames, phrase).isEmpty()) {
                dying.add(phrase);
            }
        }
        this.uses = dying.stream().findFirst().map(p -> lived(frames, p)).orElse(List.of());
    }

    private static List<Frames.Use> lived(Frames frames, String phrase) {
        return frames.triggeredBy(Expression.Trigger.VERB, phrase).stream()
                .filter(u -> u.expression().says() == Expression.Says.LIVED)
                .toList();
    }

    /** The words that tell the age at a death. */
    List<Frames.Use> uses() {
        return uses;
    }

    /** Tells the discourse who died in this sentence. */
    void remember(Scene scene) {
        if (!scene.asksTree(this::mayTell)) {
            return;
        }
        for (Clause clause : scene.clauses()) {
            boolean told = dying.contains(clause.phrase())
                    && clause.subjects().size() == 1
                    && !clause.modal()
                    && !clause.question()
                    && clause.tense() != Clause.Tense.FUTURE
                    && Negation.of(scene.sentence(), clause.verb(), clause.verb(), Set.of(clause.verb()))
                            == Polarity.AFFIRMED;
            if (told) {
                person(scene, clause.subjects().get(0))
                        .ifPresent(dead -> scene.discourse().died(dead, scene.number()));
            }
        }
    }

    private boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.isVerb() && dying.stream().anyMatch(phrase -> phrase.split(" ")[0].equals(t.lemma())));
    }

    /** Whether a clause tells nothing but how old somebody was who has just been told to have died. */
    boolean isAgeOfTheDead(Scene scene, Clause clause, Mention.Duration age) {
        boolean last =
                scene.sentence().tokens().stream().skip(age.tokens().to()).allMatch(t -> t.is("punct"));
        return last
                && clause.phrase().equals("be")
                && clause.tense() == Clause.Tense.PAST
                && !clause.negated()
                && scene.times().stream().noneMatch(t -> scene.verbOf(t) == clause.verb())
                && person(scene, clause.subjects().get(0))
                        .filter(p -> scene.discourse().hasJustDied(p, scene.number()))
                        .isPresent();
    }

    private static Optional<EntityId> person(Scene scene, int head) {
        return new Arguments(scene)
                .at(head, HUMAN).stream()
                        .filter(Argument.Named.class::isInstance)
                        .map(a -> ((Argument.Named) a).participant())
                        .findFirst()
                        .flatMap(Participant::entity);
    }
}
