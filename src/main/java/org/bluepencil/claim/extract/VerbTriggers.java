package org.bluepencil.claim.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.claim.frame.Expression;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.Token;

/**
 * The words without which no verb and no predicate of a sentence triggers a frame. They are told by lemmas and tags alone, so that a
 * sentence that has none of them need not be parsed for it; one that has them may still say something else.
 */
final class VerbTriggers {
    /** The words that must stand with a verb, by its lemma: "office" and "over" with "take"; nothing with "join". */
    private final Map<String, Set<Set<String>>> withVerb = new HashMap<>();

    private final Set<String> predicates;

    VerbTriggers(Frames frames) {
        for (String phrase : frames.triggers(Expression.Trigger.VERB)) {
            List<String> words = List.of(phrase.split(" "));
            withVerb.computeIfAbsent(words.get(0), w -> new HashSet<>())
                    .add(Set.copyOf(words.subList(1, words.size())));
        }
        this.predicates = frames.triggers(Expression.Trigger.ADJECTIVE);
    }

    /** Whether some verb of the sentence may trigger a frame, alone or with a particle or object. */
    boolean mayHaveVerb(Sentence sentence) {
        Set<String> lemmas = sentence.tokens().stream().map(Token::lemma).collect(Collectors.toSet());
        return sentence.tokens().stream()
                .filter(Token::isVerb)
                .flatMap(verb -> withVerb.getOrDefault(verb.lemma(), Set.of()).stream())
                .anyMatch(lemmas::containsAll);
    }

    /** Whether some predicate of the sentence may trigger a frame. */
    boolean mayHavePredicate(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> predicates.contains(t.lemma()))
                && sentence.tokens().stream().anyMatch(Token::isVerb);
    }
}
