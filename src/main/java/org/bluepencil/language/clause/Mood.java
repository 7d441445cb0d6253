package org.bluepencil.language.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/** How a clause is told: when, as possible, as a question, as somebody's word. */
final class Mood {
    private static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "should", "can", "must", "ought", "shall");
    /** Verbs after which an infinitive did come about. */
    private static final Set<String> HAPPENING = Set.of(
            "continue",
            "begin",
            "start",
            "go",
            "help",
            "manage",
            "come",
            "know",
            "use",
            "grow",
            "live",
            "happen",
            "tend",
            "fail",
            "refuse",
            "decline",
            "neglect",
            "cease",
            "seem",
            "appear",
            "rise",
            "prove",
            "get",
            "say",
            "think",
            "believe",
            "estimate",
            "report",
            "find");

    static final Set<String> REFUSING = Set.of("fail", "refuse", "decline", "neglect", "cease");
    private static final Set<String> INVERTED = Set.of("advcl", "ccomp", "csubj", "dep", "parataxis");
    private static final Set<String> CONDITIONAL = Set.of("had", "were", "should");

    private Mood() {}

    static Clause.Tense tense(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb.index(), "aux", "auxpass", "modal");
        boolean have = false;
        Optional<Token> first = Optional.empty();
        for (Token auxiliary : auxiliaries) {
            if (auxiliary.lemma().equals("will") || auxiliary.form().equals("'ll")) {
                return Clause.Tense.FUTURE;
            }
            have |= auxiliary.lemma().equals("have");
            first = first.isEmpty() ? Optional.of(auxiliary) : first;
        }
        String tag = first.map(Token::tag).orElse(verb.tag());
        if (have && !tag.equals("VBD")) {
            // "having won", "is said to have founded": before the clause above, not up to it
            boolean finite = tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            return finite ? Clause.Tense.PERFECT : Clause.Tense.PAST;
        }
        return switch (tag) {
            case "VBD" -> Clause.Tense.PAST;
            case "VBZ", "VBP", "MD" -> Clause.Tense.PRESENT;
            default -> inheritedTense(sentence, verb);
        };
    }

    private static Clause.Tense inheritedTense(Sentence sentence, Token verb) {
        if (verb.is("conj") && verb.head() >= 0 && sentence.token(verb.head()).isVerb()) {
            return tense(sentence, sentence.token(verb.head()));
        }
        boolean goingTo = verb.is("xcomp")
                && isInfinitive(sentence, verb)
                && sentence.token(verb.head()).lemma().equals("go")
                && sentence.token(verb.head()).tag().equals("VBG");
        if (goingTo) {
            return Clause.Tense.FUTURE;
        }
        boolean happened = verb.is("xcomp")
                && verb.head() >= 0
                && HAPPENING.contains(sentence.token(verb.head()).lemma());
        if (happened) {
            // "continued to grow", "used to be"
            return tense(sentence, sentence.token(verb.head()));
        }
        return verb.tag().equals("VBN") ? Clause.Tense.PAST : Clause.Tense.NONE;
    }

    static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb.index(), "aux").stream()
                .anyMatch(t -> t.tag().equals("TO"));
    }

    static boolean isModal(Sentence sentence, Token verb) {
        boolean own = sentence.children(verb.index(), "aux", "modal").stream()
                .anyMatch(t -> MODALS.contains(t.form().toLowerCase(Locale.ROOT)) || MODALS.contains(t.lemma()));
        boolean condition = sentence.children(verb.index(), "mark").stream()
                .anyMatch(t -> Set.of("if", "unless", "whether").contains(t.lemma()));
        if (own || condition || isInverted(sentence, verb) || isPlanned(sentence, verb)) {
            return true;
        }
        if (verb.head() < 0 || !isInfinitive(sentence, verb)) {
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
        return (verb.is("xcomp") || verb.is("advcl")) && !HAPPENING.contains(above.lemma());
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

    /** "The process of joining", "hopes of winning": a noun of what may come about; "after joining" is said to have. */
    private static boolean isPlanned(Sentence sentence, Token verb) {
        if (!verb.is("pcomp") || !verb.tag().equals("VBG") || verb.head() < 0) {
            return false;
        }
        int above = sentence.token(verb.head()).head();
        return above >= 0
                && sentence.token(above).isNoun()
                && !Clauses.TIME_NOUNS.contains(sentence.token(above).lemma());
    }

    static boolean isQuestion(Sentence sentence, Token verb) {
        int last = sentence.size() - 1;
        while (last > 0
                && Set.of("''", "``", "-RRB-").contains(sentence.token(last).tag())) {
            last--;
        }
        boolean whole = last >= 0 && sentence.token(last).form().startsWith("?");
        return whole
                || sentence.children(verb.index(), "punct").stream()
                        .anyMatch(t -> t.form().startsWith("?"));
    }

    static boolean isBelowSaying(Sentence sentence, Token verb) {
        int at = verb.index();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            // "said that", "is believed to have"
            boolean content = token.is("ccomp")
                    || (token.is("xcomp")
                            && token.head() >= 0
                            && Voice.isPassive(sentence, sentence.token(token.head())));
            if (content
                    && token.head() >= 0
                    && SayingVerbs.contains(sentence.token(token.head()).lemma())) {
                return true;
            }
            at = token.head();
        }
        return false;
    }
}
