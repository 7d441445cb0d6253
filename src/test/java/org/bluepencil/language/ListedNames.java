package org.bluepencil.language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;

/** Names given in the test itself. */
final class ListedNames implements Names {
    private final Map<String, NameKind> kinds = new LinkedHashMap<>();

    ListedNames(String... labels) {
        for (String label : labels) {
            kinds.put(label, NameKind.LABEL);
        }
    }

    ListedNames withDemonyms(String... demonyms) {
        for (String demonym : demonyms) {
            kinds.put(demonym, NameKind.DEMONYM);
        }
        return this;
    }

    private static String bare(String surface) {
        return surface.toLowerCase(java.util.Locale.ROOT).startsWith("the ") ? surface.substring(4) : surface;
    }

    @Override
    public List<Candidate> candidates(String surface) {
        NameKind kind = kinds.getOrDefault(surface, kinds.get(bare(surface)));
        return kind == null ? List.of() : List.of(new Candidate(new EntityId("X1"), bare(surface), kind, 0.5));
    }

    @Override
    public List<Candidate> near(String surface) {
        return List.of();
    }

    @Override
    public Optional<NamedEntity> entity(EntityId id) {
        return Optional.empty();
    }

    @Override
    public Truth isA(EntityId entity, EntityId kind) {
        return Truth.UNKNOWN;
    }

    @Override
    public List<Candidate> events(EntityId kind, LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public boolean beginsName(String words) {
        return kinds.keySet().stream().anyMatch(n -> n.startsWith(words) || n.startsWith(bare(words)));
    }
}
