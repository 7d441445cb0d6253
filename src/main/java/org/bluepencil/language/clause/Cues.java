package org.bluepencil.language.clause;

import java.util.Locale;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * The words without which no clause of a sentence can be of some kind. Each is a necessary condition, told by words and tags
 * alone: where it fails, the sentence need not be parsed to know; where it holds, its clauses tell.
 */
public final class Cues {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private Cues() {}

    /** Whether a clause may be a question. */
    public static boolean mayAsk(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.form().startsWith("?"));
    }

    /** Whether a clause may tell of what is to come, or need not be so: {@link Clause.Tense#FUTURE}, {@link Clause#modal}. */
    public static boolean mayBeOpen(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> opens(sentence, t));
    }

    private static boolean opens(Sentence sentence, Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean will = token.lemma().equals("will") || form.equals("'ll");
        boolean modal = Modality.MODALS.contains(form) || Modality.MODALS.contains(token.lemma());
        boolean condition = CONDITIONS.contains(token.lemma()) || Modality.CONDITIONAL.contains(form);
        return will || modal || condition || token.tag().equals("VBG") || beginsInfinitive(sentence, token);
    }

    private static boolean beginsInfinitive(Sentence sentence, Token token) {
        return token.tag().equals("TO")
                && sentence.tokens().subList(token.index(), sentence.size()).stream()
                        .anyMatch(Token::isVerb);
    }

    /** Whether a clause may stand below a verb of saying or thinking. */
    public static boolean mayBeReported(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> SayingVerbs.contains(t.lemma()));
    }

    /** Whether a clause may tell the past. */
    public static boolean mayBePast(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.tag().equals("VBD")
                        || t.tag().equals("VBN")
                        || t.lemma().equals("have"));
    }
}
