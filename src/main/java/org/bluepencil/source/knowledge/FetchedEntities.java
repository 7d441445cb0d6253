package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bluepencil.evidence.Citation;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.names.NameKind;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/** Entities in Wikidata's JSON that were fetched for one article, and those that its writer's pages speak of. Not safe for several threads. */
public final class FetchedEntities implements Shelf {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<EntityRecord> BEST_KNOWN =
            Comparator.comparingDouble((EntityRecord e) -> -e.prominence()).thenComparing(EntityRecord::id);
    /** Pages that list meanings of a name are no entity of the world. */
    private static final int RECENT_DAYS = 3;

    private static final EntityId DISAMBIGUATION = new EntityId("Q4167410");

    /** Where an entity was read; the pages are the address behind which readers find one, up to the question mark. */
    private record Origin(String pages, String revision, Instant retrieved, String sha256) {}

    private final NavigableMap<EntityId, EntityRecord> records = new TreeMap<>();
    private final Map<EntityId, Origin> origins = new HashMap<>();
    private final Map<EntityId, EntityId> redirects = new HashMap<>();
    private final Set<EntityId> missing = new HashSet<>();
    private final NavigableMap<String, Set<EntityId>> names = new TreeMap<>();

    /**
     * Adds an entity as the API gives it.
     *
     * @param asked the id that was asked for, which redirects where it differs from the entity's own; or null
     * @param pages the address behind which readers find an entity, up to the question mark
     * @param sha256 of the whole answer
     * @return its id; empty if it is none that can be used
     * @throws IOException if it is no entity
     */
    public Optional<EntityId> add(
            JsonNode entity,
            @org.jspecify.annotations.Nullable EntityId asked,
            String pages,
            Instant retrieved,
            String sha256)
            throws IOException {
        EntityJson.Line line;
        try {
            byte[] bytes = JSON.writeValueAsBytes(entity);
            line = EntityJson.read(bytes, 0, bytes.length);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IOException("not an entity: " + e.getMessage(), e);
        }
        if (!(line instanceof EntityJson.Line.Item item)) {
            return Optional.empty();
        }
        EntityRecord found = item.entity();
        if (found.valuesOf(Properties.INSTANCE_OF).contains(DISAMBIGUATION)) {
            return Optional.empty();
        }
        List<EntityRecord.Named> all = new ArrayList<>(found.names());
        String title = entity.path("sitelinks").path("enwiki").path("title").asText("");
        if (!title.isEmpty()) {
            all.add(new EntityRecord.Named(title.replaceAll(" \\(.*\\)$", ""), NameKind.ALIAS));
        }
        put(new EntityRecord(
                found.id(),
                found.label(),
                found.description(),
                all.stream().distinct().toList(),
                found.statements(),
                found.modified(),
                found.prominence()));
        origins.put(found.id(), new Origin(pages, entity.path("lastrevid").asText(""), retrieved, sha256));
        if (asked != null && !asked.equals(found.id())) {
            redirects.put(asked, found.id());
        }
        return Optional.of(found.id());
    }

    /**
     * Adds an entity that only the article and a page of its writer know, without prominence.
     *
     * @param kinds the classes that it is said to belong to; empty where nobody says what it is
     */
    public void addNamed(EntityId id, String name, List<EntityId> kinds) {
        List<EntityRecord.Stated> kind = kinds.stream()
                .map(k -> new EntityRecord.Stated(
                        "", Properties.INSTANCE_OF, new Value.Entity(k), Rank.NORMAL, List.of(), List.of()))
                .toList();
        put(new EntityRecord(id, name, "", List.of(new EntityRecord.Named(name, NameKind.LABEL)), kind, "", 0.0));
    }

    /** Whether one of them goes by a name, however it is written. */
    public boolean isNamed(String name) {
        return names.containsKey(NameKey.of(name));
    }

    /** The one of them that goes by a name; empty if none does, or several do. */
    public Optional<EntityId> only(String name) {
        Set<EntityId> found = names.getOrDefault(NameKey.of(name), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Adds a name by which an entity was found. */
    public void addName(EntityId id, String name) {
        EntityRecord known = records.get(id);
        if (known != null) {
            List<EntityRecord.Named> all = new ArrayList<>(known.names());
            all.add(new EntityRecord.Named(name, NameKind.ALIAS));
            put(new EntityRecord(
                    id,
                    known.label(),
                    known.description(),
                    all.stream().distinct().toList(),
                    known.statements(),
                    known.modified(),
                    known.prominence()));
        }
    }

    private void put(EntityRecord entity) {
        records.put(entity.id(), entity);
        entity.names().forEach(n -> names.computeIfAbsent(NameKey.of(n.name()), k -> new TreeSet<>())
                .add(entity.id()));
    }

    /** Notes that an entity was deleted, or never was. */
    public void addMissing(EntityId id) {
        missing.add(id);
    }

    /** Whether nothing more can be learned by asking for it. */
    public boolean settles(EntityId id) {
        return missing.contains(id) || records.containsKey(target(id));
    }

    private EntityId target(EntityId id) {
        return redirects.getOrDefault(id, id);
    }

    /** The entities that statements of a property on an entity name. */
    public List<EntityId> values(EntityId id, PropertyId property) {
        return entity(id).map(e -> e.valuesOf(property)).orElse(List.of());
    }

    /** These entities as a source of statements. */
    public EvidenceSource source(SourceInfo info, LocalKnowledge names) {
        return new KnowledgeSource(info, this, names.words());
    }

    /** The address with the revision that was read. */
    Citation citation(SourceInfo info, EntityId id, PropertyId property, String quote) {
        Origin origin = origins.get(id);
        if (origin == null) {
            throw new IllegalStateException("no statement of " + id + " was fetched");
        }
        String revision = origin.revision().isEmpty() ? "" : "&oldid=" + origin.revision();
        String edited = records.get(id) == null ? "" : records.get(id).modified();
        LocalDate day = origin.retrieved().atZone(ZoneOffset.UTC).toLocalDate();
        return new Citation(
                info.id(),
                info.name(),
                origin.pages() + "?title=" + id + revision + "#" + property,
                isRecent(edited, day) ? quote + " [the item was edited on " + edited + "]" : quote,
                Citation.Around.NOTHING,
                origin.revision(),
                day,
                origin.retrieved().toString(),
                origin.sha256());
    }

    /** What was changed in the last days may be vandalism that nobody has seen yet. */
    private static boolean isRecent(String edited, LocalDate read) {
        return !edited.isEmpty()
                && !LocalDate.parse(edited).plusDays(RECENT_DAYS).isBefore(read);
    }

    @Override
    public Optional<EntityRecord> entity(EntityId id) {
        return Optional.ofNullable(records.get(target(id)));
    }

    @Override
    public Optional<EntityRecord> head(EntityId id) {
        return entity(id);
    }

    @Override
    public boolean points(PropertyId property, EntityId value) {
        return !pointing(property, value).isEmpty();
    }

    @Override
    public List<EntityRecord> named(String key) {
        return names.getOrDefault(key, Set.of()).stream()
                .map(id -> Optional.ofNullable(records.get(id)))
                .flatMap(Optional::stream)
                .sorted(BEST_KNOWN)
                .toList();
    }

    @Override
    public List<String> keysNear(String key, int edits) {
        return names.keySet().stream()
                .filter(k -> !k.isEmpty() && k.charAt(0) == key.charAt(0) && EditDistance.of(k, key) <= edits)
                .toList();
    }

    @Override
    public List<EntityRecord> pointing(PropertyId property, EntityId value) {
        return records.values().stream()
                .filter(e -> e.statements().stream()
                        .anyMatch(s -> s.property().equals(property)
                                && s.value() instanceof Value.Entity to
                                && to.id().equals(value)))
                .sorted(BEST_KNOWN)
                .toList();
    }

    /** None: whether an event is meant is told by the indexes alone. */
    @Override
    public List<EntityRecord> events(List<EntityId> classes, LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public boolean beginsName(String key) {
        String next = names.ceilingKey(key);
        return next != null && next.startsWith(key);
    }

    /** The classes that its entities name, above those that are known. */
    public Set<EntityId> classes() {
        Set<EntityId> all = new LinkedHashSet<>();
        records.values().forEach(e -> {
            all.addAll(e.valuesOf(Properties.INSTANCE_OF));
            all.addAll(e.valuesOf(Properties.SUBCLASS_OF));
        });
        return all;
    }

    @Override
    public void close() {
        records.clear();
        names.clear();
    }
}
