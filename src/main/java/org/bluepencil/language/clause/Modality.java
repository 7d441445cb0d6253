package org.bluepencil.language.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/** Whether a clause tells something that need not be so: possible, wished, planned, a condition. */
final class Modality {
    static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "should", "can", "must", "ought", "shall");
    private static final Set<String> INVERTED = Set.of("advcl", "ccomp", "csubj", "dep", "parataxis");
    static final Set<String> CONDITIONAL = Set.of("had", "were", "should");
    /** Prepositions behind which a gerund tells what was done. */
    private static final Set<String> DATING = Set.of(
            "after",
            "since",
            "upon",
            "by",
            "besides",
            "despite",
            "following",
            "before",
            "while",
            "when",
            "for",
            "with");
    /** Verbs behind which a gerund tells what was done. */
    private static final Set<String> DOING = Set.of(
            "keep", "finish", "admit", "recall", "remember", "regret", "enjoy", "resume", "spend", "end", "complete");

    private static final Set<String> AFTER_TIME =
            Set.of("day", "week", "month", "year", "decade", "time", "moment", "hour", "course");

    private Modality() {}

    static boolean isModal(Sentence sentence, Token verb) {
        boolean own = sentence.children(verb.index(), "aux", "modal").stream()
                .anyMatch(t -> MODALS.contains(t.form().toLowerCase(Locale.ROOT)) || MODALS.contains(t.lemma()));
        boolean condition = sentence.children(verb.index(), "mark").stream()
                .anyMatch(t -> Set.of("if", "unless", "whether").contains(t.lemma()));
        if (own || condition || isInverted(sentence, verb) || isPlanned(sentence, verb)) {
            return true;
        }
        if (verb.head() < 0 || !Mood.isInfinitive(sentence, verb)) {
            return false;
        }
        Token above = sentence.token(verb.head());
        if (verb.is("acl") || verb.is("relcl")) {
            // "a plan to build" is not built; "the first woman to win" has won.
            return !Tree.hasChild(sentence, above.index(), Set.of("first", "last", "only"))
                    && sentence.children(above.index()).stream()
                            .noneMatch(t -> t.entityTag().endsWith("ORDINAL"))
                    && !above.entityTag().endsWith("ORDINAL");
        }
        // "is expected to", "plans to", "is due to", "vowed to": not yet so. "In order to", "to protect": not said to
        // be so.
        return (verb.is("xcomp") || verb.is("advcl"))
                && (!Mood.HAPPENING.contains(above.lemma()) || wasThought(sentence, above));
    }

    /** "Was thought to have died": what was believed then, and need not be so; "is believed to have died" says that it is. */
    private static boolean wasThought(Sentence sentence, Token verb) {
        return SayingVerbs.contains(verb.lemma())
                && sentence.children(verb.index(), "auxpass").stream()
                        .anyMatch(t -> t.tag().equals("VBD"));
    }

    /** "Had she been born in 1950, …", "Were he king, …": a condition without its "if". */
    private static boolean isInverted(Sentence sentence, Token verb) {
        if (!INVERTED.contains(verb.relation())) {
            return false;
        }
        List<Token> subjects = sentence.children(verb.index(), "nsubj", "nsubjpass");
        return sentence.children(verb.index(), "aux", "auxpass").stream()
                .anyMatch(aux -> CONDITIONAL.contains(aux.form().toLowerCase(Locale.ROOT))
                        && subjects.stream().anyMatch(s -> aux.index() < s.index())
                        && sentence.children(verb.index()).stream().noneMatch(t -> t.index() < aux.index()));
    }

    /** "Prior to joining": "before" in two words. */
    private static boolean isPriorTo(Sentence sentence, Token preposition) {
        return preposition.lemma().equals("to")
                && preposition.head() >= 0
                && Set.of("prior", "subsequent", "previous")
                        .contains(sentence.token(preposition.head()).lemma());
    }

    /**
     * "The process of joining", "close to joining", "considering joining": what may come about. A gerund is said to have happened only
     * behind the words that date or cause something by it, and then as far as that is said to have happened itself.
     */
    private static boolean isPlanned(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBG") || verb.head() < 0) {
            return false;
        }
        Token above = sentence.token(verb.head());
        if (verb.is("xcomp")) {
            return !Mood.HAPPENING.contains(above.lemma()) && !DOING.contains(above.lemma());
        }
        if (!verb.is("pcomp")) {
            return false;
        }
        if (above.head() >= 0
                && AFTER_TIME.contains(sentence.token(above.head()).lemma())) {
            // "after years of trying", "in the course of building"
            return false;
        }
        boolean dates = DATING.contains(above.lemma()) || isPriorTo(sentence, above);
        return !dates
                || Tree.verbAbove(sentence, above.index())
                        .filter(main -> Mood.tense(sentence, main) == Clause.Tense.FUTURE || isModal(sentence, main))
                        .isPresent();
    }
}
