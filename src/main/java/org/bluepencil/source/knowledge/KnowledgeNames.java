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
import java.util.concurrent.ConcurrentHashMap;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.ClassTree;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.NamedEntity;
import org.bluepencil.names.Names;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Truth;
import org.bluepencil.value.Value;

/** The names of several indexes as one; statements of one id in several indexes are united. */
public final class KnowledgeNames implements Names {
    private static final int LONGEST_WALK = 200;
    private static final int SHORTEST_NEAR = 5;
    private static final int LONG_NAME = 12;
    private static final int MOST_NEAR = 5;
    private static final int CACHED = 4_000;
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate c) -> -c.prominence()).thenComparing(Candidate::id);

    private final List<Shelf> indexes;
    private final ClassTree tree = ClassTree.packed();
    private final Map<EntityId, Optional<NamedEntity>> cache = new ConcurrentHashMap<>();
    private final Map<EntityId, String> labels = new ConcurrentHashMap<>();
    private final Map<Kinship, Truth> kinships = new ConcurrentHashMap<>();
    /** Whether all that is known now is all that will be. */
    private final boolean lasting;

    KnowledgeNames(List<? extends Shelf> indexes) {
        this.indexes = List.copyOf(indexes);
        this.lasting = this.indexes.stream().noneMatch(FetchedEntities.class::isInstance);
    }

    @Override
    public List<Candidate> candidates(String surface) {
        String key = NameKey.of(surface);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Candidate> exact = candidates(key, surface, true);
        return exact.isEmpty() ? candidates(key, surface, false) : exact;
    }

    private List<Candidate> candidates(String key, String surface, boolean withMarks) {
        Map<EntityId, Candidate> found = new LinkedHashMap<>();
        for (Shelf index : indexes) {
            for (EntityRecord entity : index.named(key)) {
                entity.names().stream()
                        .filter(n -> NameKey.of(n.name()).equals(key)
                                && NameKey.casesAgree(surface, n.name())
                                && (!withMarks || NameKey.marksAgree(surface, n.name())))
                        .map(EntityRecord.Named::kind)
                        .min(Comparator.naturalOrder())
                        .ifPresent(kind -> found.merge(
                                entity.id(),
                                new Candidate(entity.id(), entity.label(), kind, entity.prominence()),
                                KnowledgeNames::united));
            }
        }
        return sorted(found.values());
    }

    /** One entity in two indexes: the better-known entry, named in the more direct way. */
    private static Candidate united(Candidate one, Candidate other) {
        Candidate known = one.prominence() >= other.prominence() ? one : other;
        NameKind kind = one.kind().compareTo(other.kind()) <= 0 ? one.kind() : other.kind();
        return new Candidate(known.id(), known.label(), kind, known.prominence());
    }

    private static List<Candidate> sorted(Collection<Candidate> candidates) {
        return candidates.stream().sorted(BEST_FIRST).toList();
    }

    @Override
    public List<Candidate> near(String surface) {
        String key = NameKey.of(surface);
        if (key.length() < SHORTEST_NEAR) {
            return List.of();
        }
        int edits = key.length() < LONG_NAME ? 1 : 2;
        Set<String> keys = new HashSet<>();
        indexes.forEach(index -> keys.addAll(index.keysNear(key, edits)));
        keys.remove(key);
        List<String> closest = keys.stream()
                .sorted(Comparator.comparingInt((String k) -> EditDistance.of(key, k))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<EntityId, Candidate> near = new LinkedHashMap<>();
        for (int distance = 1; distance <= edits; distance++) {
            int exactly = distance;
            List<Candidate> ring = new ArrayList<>();
            closest.stream()
                    .filter(k -> EditDistance.of(key, k) == exactly)
                    .forEach(k -> indexes.forEach(index -> index.named(k)
                            .forEach(e -> ring.add(new Candidate(e.id(), e.label(), NameKind.LABEL, e.prominence())))));
            sorted(ring).forEach(c -> near.putIfAbsent(c.id(), c));
        }
        return near.values().stream().limit(MOST_NEAR).toList();
    }

    @Override
    public List<Candidate> events(EntityId kind, LocalDate from, LocalDate to) {
        List<EntityId> classes = tree.withDescendants(kind);
        Map<EntityId, Candidate> found = new LinkedHashMap<>();
        for (Shelf index : indexes) {
            for (EntityRecord entity : index.events(classes.isEmpty() ? List.of(kind) : classes, from, to)) {
                found.putIfAbsent(
                        entity.id(), new Candidate(entity.id(), entity.label(), NameKind.ALIAS, entity.prominence()));
            }
        }
        return sorted(found.values());
    }

    @Override
    public Optional<NamedEntity> entity(EntityId id) {
        Optional<NamedEntity> known = cache.get(id);
        if (known != null) {
            return known;
        }
        Optional<NamedEntity> entity = united(id);
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        if (entity.isPresent()) {
            // what is not known yet may be fetched a moment later
            cache.put(id, entity);
        }
        return entity;
    }

    /** Read without its statements. */
    @Override
    public Optional<String> label(EntityId id) {
        Optional<NamedEntity> known = cache.get(id);
        if (known != null) {
            return known.map(NamedEntity::label);
        }
        String label = labels.get(id);
        if (label != null) {
            return Optional.of(label);
        }
        Optional<String> best = indexes.stream()
                .flatMap(i -> i.head(id).stream())
                .reduce((one, other) -> other.prominence() > one.prominence() ? other : one)
                .map(EntityRecord::label);
        if (labels.size() >= CACHED) {
            labels.clear();
        }
        best.ifPresent(found -> labels.put(id, found));
        return best;
    }

    private Optional<NamedEntity> united(EntityId id) {
        List<EntityRecord> records = records(id);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Set<EntityId> classes = new LinkedHashSet<>();
        Set<EntityId> related = new LinkedHashSet<>();
        EntityRecord best = records.get(0);
        for (EntityRecord entity : records) {
            classes.addAll(entity.valuesOf(Properties.INSTANCE_OF));
            best = entity.prominence() > best.prominence() ? entity : best;
            entity.statements().forEach(s -> {
                if (s.value() instanceof Value.Entity to) {
                    related.add(to.id());
                }
            });
        }
        return Optional.of(new NamedEntity(
                id, best.label(), best.description(), List.copyOf(classes), List.copyOf(related), best.prominence()));
    }

    private List<EntityRecord> records(EntityId id) {
        return indexes.stream().map(i -> i.entity(id)).flatMap(Optional::stream).toList();
    }

    /** What {@link #isA} is asked. */
    private record Kinship(EntityId entity, EntityId kind) {
        @Override
        public int hashCode() {
            return 31 * entity.hashCode() + kind.hashCode();
        }
    }

    @Override
    public Truth isA(EntityId entity, EntityId kind) {
        if (!lasting) {
            return walked(entity, kind);
        }
        Kinship asked = new Kinship(entity, kind);
        Truth known = kinships.get(asked);
        if (known == null) {
            known = walked(entity, kind);
            if (kinships.size() >= CACHED) {
                kinships.clear();
            }
            kinships.put(asked, known);
        }
        return known;
    }

    private Truth walked(EntityId entity, EntityId kind) {
        List<EntityId> direct = entity(entity).map(NamedEntity::classes).orElse(List.of());
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
        return gap || !open.isEmpty() || !isUsed(kind) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether the tree or some index knows the class at all; of one that nobody uses, nothing can be denied. */
    private boolean isUsed(EntityId kind) {
        return tree.knows(kind)
                || !records(kind).isEmpty()
                || indexes.stream().anyMatch(i -> i.points(Properties.INSTANCE_OF, kind));
    }

    @Override
    public boolean beginsName(String words) {
        String key = NameKey.of(words);
        return !key.isEmpty() && indexes.stream().anyMatch(i -> i.beginsName(key));
    }
}
