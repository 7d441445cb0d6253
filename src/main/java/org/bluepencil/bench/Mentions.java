package org.bluepencil.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Reference;
import org.bluepencil.language.Mention;
import org.bluepencil.language.Sentence;
import org.bluepencil.report.Report;

/** All words of a text that the program takes to stand for one and the same: names of one entity, and what goes back to them. */
final class Mentions {
    private final Map<Span, String> referents = new HashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Set<Span> named = new HashSet<>();

    Mentions(Report report) {
        String text = report.article().text();
        for (Sentence sentence : report.extraction().sentences()) {
            sentence.tokens().stream().filter(t -> t.tag().startsWith("PRP")).forEach(t -> named.add(t.span()));
            for (Mention mention : sentence.mentions()) {
                if (mention instanceof Mention.Name name) {
                    named.add(name.span());
                    String surface = name.span().of(text);
                    String key = name.candidates().size() == 1
                            ? name.candidates().get(0).id().id()
                            : surface.toLowerCase(Locale.ROOT);
                    add(key, surface);
                }
            }
        }
        for (Reference reference : report.extraction().references()) {
            String key = keyOf(reference.antecedent());
            referents.put(reference.words().span(), key);
            add(key, reference.antecedent().text());
            add(key, reference.words().text());
        }
    }

    /** Whether the words name something or go back to it: "the firm" of which nothing else is said does neither. */
    boolean isNamed(Participant participant) {
        return participant.link() instanceof Link.To || named.contains(participant.span());
    }

    private void add(String key, String surface) {
        words.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(surface);
    }

    private String keyOf(Participant participant) {
        if (participant.link() instanceof Link.To to) {
            return to.id().id();
        }
        return Optional.ofNullable(referents.get(participant.span()))
                .orElse(participant.text().toLowerCase(Locale.ROOT));
    }

    /** The words of the participant, then all others that stand for the same. */
    Set<String> of(Participant participant) {
        Set<String> all = new LinkedHashSet<>();
        all.add(participant.text());
        all.addAll(words.getOrDefault(keyOf(participant), Set.of()));
        return all;
    }
}
