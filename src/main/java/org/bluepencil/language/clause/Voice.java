package org.bluepencil.language.clause;

import java.util.List;
import java.util.Set;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/** Whether something is done to the subject of a verb rather than by it. */
final class Voice {
    private Voice() {}

    static boolean isPassive(Sentence sentence, Token verb) {
        if (!sentence.children(verb.index(), "auxpass", "nsubjpass").isEmpty()) {
            return true;
        }
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        boolean bare = sentence.children(verb.index(), "nsubj", "aux").isEmpty();
        boolean reduced = bare && Set.of("acl", "relcl", "partmod", "vmod").contains(verb.relation());
        // "Elected in 2019, the governor resigned": a participle of its own
        boolean participle = bare
                && (verb.is("advcl") || verb.is("prep"))
                && verb.tag().equals("VBN")
                && sentence.children(verb.index(), "dobj").isEmpty();
        if (reduced || participle || !sentence.children(verb.index(), "agent").isEmpty()) {
            return true;
        }
        boolean conjunctWithoutSubject = verb.is("conj")
                && verb.head() >= 0
                && verb.tag().equals("VBN")
                && sentence.children(verb.index(), "nsubj", "aux").isEmpty();
        return (conjunctWithoutSubject || isGapped(sentence, verb)) && isPassive(sentence, sentence.token(verb.head()));
    }

    /** "12 were killed and 30 injured": a conjunct that shares the auxiliary, its subject a bare number. */
    private static boolean isGapped(Sentence sentence, Token verb) {
        List<Token> own = sentence.children(verb.index(), "nsubj");
        return verb.is("conj")
                && own.size() == 1
                && own.get(0).tag().equals("CD")
                && sentence.children(verb.index(), "dobj", "aux").isEmpty()
                && sentence.token(verb.head()).isVerb();
    }
}
