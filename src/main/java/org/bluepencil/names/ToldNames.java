package org.bluepencil.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;

/**
 * Names of which some have been told what they mean: a told form denotes that entity and no other; all else is as the
 * knowledge has it. A form is told letter by letter, as it stands in the article.
 */
public record ToldNames(Names names, Map<String, EntityId> told) implements Names {
    public ToldNames {
        told = Map.copyOf(told);
    }

    /** The names themselves if nothing is told. */
    public static Names of(Names names, Map<String, EntityId> told) {
        return told.isEmpty() ? names : new ToldNames(names, told);
    }

    @Override
    public List<Candidate> candidates(String surface) {
        EntityId id = told.get(surface);
        if (id == null) {
            return names.candidates(surface);
        }
        String label = names.label(id).orElse(id.id());
        NameKind kind = names.candidates(surface).stream()
                .filter(c -> c.id().equals(id))
                .map(Candidate::kind)
                .findFirst()
                .orElse(NameKind.LABEL);
        return List.of(new Candidate(id, label, kind, 1));
    }

    @Override
    public List<Candidate> near(String surface) {
        return names.near(surface);
    }

    @Override
    public Optional<NamedEntity> entity(EntityId id) {
        return names.entity(id);
    }

    @Override
    public Optional<String> label(EntityId id) {
        return names.label(id);
    }

    @Override
    public Truth isA(EntityId entity, EntityId kind) {
        return names.isA(entity, kind);
    }

    @Override
    public List<Candidate> events(EntityId kind, LocalDate from, LocalDate to) {
        return names.events(kind, from, to);
    }

    @Override
    public boolean beginsName(String words) {
        return names.beginsName(words) || told.keySet().stream().anyMatch(t -> t.startsWith(words));
    }
}
