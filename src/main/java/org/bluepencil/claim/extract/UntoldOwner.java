package org.bluepencil.claim.extract;

import java.util.List;
import java.util.Optional;
import org.bluepencil.article.Span;
import org.bluepencil.claim.Link;
import org.bluepencil.claim.Participant;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.value.Truth;

/**
 * Whose a noun is that has no possessor. "Prime Minister Narendra Modi" heads the government of his own country, wherever the
 * sentence has him speak; "the capital, Vienna" may be that of a state which the text named some time ago. Either is no more
 * than inferred: it may be confirmed and is never wrong. Only a place in an order or a count ("the 10th member state") is that
 * of the one body that the last sentences speak of.
 */
final class UntoldOwner {
    private static final String STATE = "state";

    private final Scene scene;
    private final List<String> types;

    /** @param types the classes that the owner may belong to */
    UntoldOwner(Scene scene, List<String> types) {
        this.scene = scene;
        this.types = types;
    }

    /** @param elements who or what is said to be it */
    List<Participant> of(Match match, List<Participant> elements) {
        if (types.isEmpty()) {
            return List.of();
        }
        Span trigger = scene.sentence().token(match.trigger()).span();
        if (elements.size() == 1 && types.contains(STATE)) {
            Optional<Participant> own = countryOf(elements.get(0), trigger);
            if (own.isPresent()) {
                return List.of(own.get());
            }
        }
        boolean ordered = match.ordinal() > 0 || elements.isEmpty();
        return scene.discourse()
                .latest(types, scene.linker(), scene.number(), trigger)
                .map(p -> ordered ? p : p.inferred())
                .map(List::of)
                .orElse(List.of());
    }

    /** The one state that a person is tied to. */
    private Optional<Participant> countryOf(Participant person, Span span) {
        boolean human = person.entity()
                .filter(id -> scene.linker().fits(id, List.of("human")) == Truth.YES)
                .isPresent();
        if (!human) {
            return Optional.empty();
        }
        List<NamedEntity> states =
                person.entity().flatMap(scene.names()::entity).map(NamedEntity::relatedTo).orElse(List.of()).stream()
                        .distinct()
                        .filter(id -> scene.linker().fits(id, List.of(STATE)) == Truth.YES)
                        .flatMap(id -> scene.names().entity(id).stream())
                        .toList();
        if (states.size() != 1) {
            return Optional.empty();
        }
        NamedEntity state = states.get(0);
        return Optional.of(new Participant(state.label(), span, Link.To.inferred(state.id(), state.label())));
    }
}
