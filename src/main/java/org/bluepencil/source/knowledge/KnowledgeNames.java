package org.bluepencil.source.knowledge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;

/** The names of several indexes as one; statements of one id in several indexes are united. */
public final class KnowledgeNames implements Names {
    private static final int LONGEST_WALK = 200;
    private static final int MOST_NEAR = 5;
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate c) -> -c.prominence()).thenComparing(Candidate::id);

    private final List<KnowledgeIndex> indexes;
    private final ClassTree tree = ClassTree.packed();

    KnowledgeNames(List<KnowledgeIndex> indexes) {
        this.indexes = List.copyOf(indexes);
    }

    @Override
    public List<Candidate> candidates(String surface) {
        String key = NameKey.of(surface);
        if (key.isEmpty()) {
            return List.of();
        }
        return collect(index -> index.named(key), key, surface);
    }

    @Override
    public List<Candidate> near(String surface) {
        String key = NameKey.of(surface);
        if (key.length() < 5) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (KnowledgeIndex index : indexes) {
            for (EntityRecord entity : index.nearlyNamed(key)) {
                found.add(new Candidate(entity.id(), entity.label(), NameKind.LABEL, entity.prominence()));
            }
        }
        return found.stream().distinct().sorted(BEST_FIRST).limit(MOST_NEAR).toList();
    }

    private List<Candidate> collect(Function<KnowledgeIndex, List<EntityRecord>> query, String key, String surface) {
        Map<EntityId, Candidate> found = new LinkedHashMap<>();
        for (KnowledgeIndex index : indexes) {
            for (EntityRecord entity : query.apply(index)) {
                entity.names().stream()
                        .filter(n -> NameKey.of(n.name()).equals(key) && NameKey.casesAgree(surface, n.name()))
                        .map(EntityRecord.Named::kind)
                        .min(Comparator.naturalOrder())
                        .ifPresent(kind -> found.merge(
                                entity.id(),
                                new Candidate(entity.id(), entity.label(), kind, entity.prominence()),
                                (a, b) -> a.prominence() >= b.prominence() ? a : b));
            }
        }
        return found.values().stream().sorted(BEST_FIRST).toList();
    }

    @Override
    public List<Candidate> events(EntityId kind, LocalDate from, LocalDate to) {
        List<EntityId> classes = tree.withDescendants(kind);
        Map<EntityId, Candidate> found = new LinkedHashMap<>();
        for (KnowledgeIndex index : indexes) {
            for (EntityRecord entity : index.events(classes.isEmpty() ? List.of(kind) : classes, from, to)) {
                found.putIfAbsent(
                        entity.id(), new Candidate(entity.id(), entity.label(), NameKind.ALIAS, entity.prominence()));
            }
        }
        return found.values().stream().sorted(BEST_FIRST).toList();
    }

    @Override
    public Optional<NamedEntity> entity(EntityId id) {
        List<EntityRecord> records = records(id);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Set<EntityId> classes = new LinkedHashSet<>();
        Set<EntityId> related = new LinkedHashSet<>();
        double prominence = 0;
        for (EntityRecord entity : records) {
            classes.addAll(entity.valuesOf(Properties.INSTANCE_OF));
            prominence = Math.max(prominence, entity.prominence());
            entity.statements().forEach(s -> {
                if (s.value() instanceof org.bluepencil.value.Value.Entity to) {
                    related.add(to.id());
                }
            });
        }
        EntityRecord first = records.get(0);
        return Optional.of(new NamedEntity(
                id, first.label(), first.description(), List.copyOf(classes), List.copyOf(related), prominence));
    }

    List<EntityRecord> records(EntityId id) {
        return indexes.stream().map(i -> i.entity(id)).flatMap(Optional::stream).toList();
    }

    @Override
    public Truth isA(EntityId entity, EntityId kind) {
        Collection<EntityId> direct = new LinkedHashSet<>();
        records(entity).forEach(r -> direct.addAll(r.valuesOf(Properties.INSTANCE_OF)));
        if (direct.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Set<EntityId> seen = new HashSet<>();
        ArrayDeque<EntityId> open = new ArrayDeque<>(direct);
        boolean gap = false;
        while (!open.isEmpty() && seen.size() < LONGEST_WALK) {
            EntityId at = open.poll();
            if (at.equals(kind) || tree.withAncestors(at).contains(kind)) {
                return Truth.YES;
            }
            if (!seen.add(at)) {
                continue;
            }
            List<EntityId> above = new ArrayList<>();
            records(at).forEach(r -> above.addAll(r.valuesOf(Properties.SUBCLASS_OF)));
            gap |= above.isEmpty() && !tree.knows(at);
            open.addAll(above);
        }
        return gap ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public boolean beginsName(String words) {
        String key = NameKey.of(words);
        return !key.isEmpty() && indexes.stream().anyMatch(i -> i.beginsName(key));
    }
}
