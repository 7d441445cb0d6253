package org.bluepencil.claim.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.claim.Reference;
import org.bluepencil.language.Token;
import org.bluepencil.language.clause.Clauses;

/** Finds for each pronoun of a sentence what it goes back to, and tells the discourse of those that go back to nothing. */
final class BackReferences {
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that", "where");

    private final Scene scene;
    private final Arguments arguments;
    private final Map<Set<String>, Participant> speakers = new HashMap<>();

    BackReferences(Scene scene) {
        this.scene = scene;
        this.arguments = new Arguments(scene);
    }

    List<Reference> find() {
        List<Reference> found = new ArrayList<>();
        for (Token token : scene.sentence().tokens()) {
            antecedent(token)
                    .ifPresent(
                            to -> found.add(new Reference(new Participant(token.form(), token.span(), to.link()), to)));
        }
        return found;
    }

    private Optional<Participant> antecedent(Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        if (token.tag().startsWith("W") && RELATIVES.contains(lower)) {
            return Clauses.antecedent(scene.sentence(), token.index()).stream()
                    .flatMap(head -> arguments.at(head, List.of()).stream())
                    .filter(Argument.Named.class::isInstance)
                    .map(a -> ((Argument.Named) a).participant())
                    .findFirst();
        }
        for (Set<String> first : List.of(SPEAKER, SPEAKERS)) {
            if (first.contains(lower)) {
                // one sentence has one speaker; the next one may be somebody else's
                Participant own = new Participant(token.form(), token.span(), new Link.Ambiguous(List.of()));
                return Optional.ofNullable(speakers.putIfAbsent(first, own));
            }
        }
        return token.tag().startsWith("PRP")
                ? scene.discourse()
                        .antecedent(token.form(), token.span(), scene.number(), scene.isSubject(token.index()))
                : Optional.empty();
    }
}
