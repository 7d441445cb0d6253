package org.bluepencil.language.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/** How a clause is told: when, as a question, as somebody's word. */
final class Mood {
    /** Verbs after which an infinitive did come about. */
    static final Set<String> HAPPENING = Set.of(
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
