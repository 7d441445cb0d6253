package org.bluepencil.claim.extract;

import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Form;
import org.bluepencil.claim.Manner;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clause;
import org.bluepencil.language.clause.Tree;

/** Verbs with which a role begins or ends, whatever its noun says: "became president", "took over as coach", "stepped down as chairman". */
final class RoleTurns {
    /** Not "sworn in", which comes with each election, nor "began work", which may be weeks after the first day. */
    private static final Set<String> BEGINNING = Set.of("take over");

    private static final Set<String> ENDING = Set.of("resign", "retire", "quit", "leave", "step down", "stand down");
    /** What ends the role of whoever it is done to. */
    private static final Set<String> REMOVING = Set.of("dismiss", "remove", "sack", "fire", "oust");

    private static final Set<String> PARTICLES = Set.of("down", "over");

    private RoleTurns() {}

    /** Whether a role begins or ends in the clause of a match. */
    static Optional<Form.Edge> of(Scene scene, Match match) {
        Optional<Clause> clause = match.clause();
        if (clause.isEmpty() || match.status() == Manner.Status.ACTING) {
            return Optional.empty();
        }
        String verb = phrase(scene.sentence(), clause.get());
        if (verb.equals("become")) {
            return Optional.of(Form.Edge.ENTRY);
        }
        if (match.expression().trigger() != Expression.Trigger.NOUN || !isBehindAs(scene.sentence(), match.trigger())) {
            return Optional.empty();
        }
        if (BEGINNING.contains(verb)) {
            return Optional.of(Form.Edge.ENTRY);
        }
        boolean ends = clause.get().passive() ? REMOVING.contains(verb) : ENDING.contains(verb);
        return ends ? Optional.of(Form.Edge.END) : Optional.empty();
    }

    /** The verb with its particle, which the tagger may take for an adverb: "stepped down". */
    static String phrase(Sentence sentence, Clause clause) {
        int next = clause.verb() + 1;
        boolean adverb = next < sentence.size()
                && sentence.token(next).is("advmod")
                && PARTICLES.contains(sentence.token(next).lemma());
        return adverb ? clause.phrase() + " " + sentence.token(next).lemma() : clause.phrase();
    }

    private static boolean isBehindAs(Sentence sentence, int noun) {
        Token lead = sentence.token(Tree.firstConjunct(sentence, noun));
        return lead.is("pobj")
                && lead.head() >= 0
                && sentence.token(lead.head()).lemma().equals("as");
    }
}
