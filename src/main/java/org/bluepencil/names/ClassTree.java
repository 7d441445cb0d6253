package org.bluepencil.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.value.EntityId;

/**
 * The classes that frames and common nouns name, with their place in the tree of classes; packed with the program, so that
 * an index needs no class items.
 */
public final class ClassTree {
    private static final String RESOURCE = "/org/bluepencil/names/classes.yaml";

    private final Map<String, EntityId> byName;
    private final Map<EntityId, Set<EntityId>> ancestors;
    private final Map<String, List<EntityId>> byNoun;

    private ClassTree(
            Map<String, EntityId> byName, Map<EntityId, Set<EntityId>> ancestors, Map<String, List<EntityId>> byNoun) {
        this.byName = byName;
        this.ancestors = ancestors;
        this.byNoun = byNoun;
    }

    /** The packed tree. */
    public static ClassTree packed() {
        return Holder.TREE;
    }

    private static final class Holder {
        static final ClassTree TREE = read();
    }

    private static ClassTree read() {
        try (InputStream in = ClassTree.class.getResourceAsStream(RESOURCE)) {
            JsonNode root = new YAMLMapper().readTree(in);
            Map<String, EntityId> byName = new LinkedHashMap<>();
            Map<EntityId, Set<EntityId>> parents = new HashMap<>();
            Map<String, List<EntityId>> byNoun = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : root.properties()) {
                byName.put(
                        entry.getKey(), new EntityId(entry.getValue().path("id").asText()));
            }
            for (Map.Entry<String, JsonNode> entry : root.properties()) {
                Set<EntityId> above = new LinkedHashSet<>();
                entry.getValue().path("under").forEach(name -> {
                    EntityId id = byName.get(name.asText());
                    if (id == null) {
                        throw new IllegalStateException("classes.yaml: " + entry.getKey() + " stands under "
                                + name.asText() + ", which is not there");
                    }
                    above.add(id);
                });
                EntityId id = byName.get(entry.getKey());
                parents.merge(id, above, (a, b) -> {
                    Set<EntityId> both = new LinkedHashSet<>(a);
                    both.addAll(b);
                    return both;
                });
                entry.getValue()
                        .path("nouns")
                        .forEach(noun -> byNoun.merge(noun.asText(), List.of(id), (a, b) -> {
                            List<EntityId> both = new java.util.ArrayList<>(a);
                            both.addAll(b);
                            return both;
                        }));
            }
            Map<EntityId, Set<EntityId>> ancestors = new HashMap<>();
            parents.keySet().forEach(id -> ancestors.put(id, closure(id, parents)));
            return new ClassTree(byName, ancestors, byNoun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<EntityId> closure(EntityId id, Map<EntityId, Set<EntityId>> parents) {
        Set<EntityId> seen = new LinkedHashSet<>();
        java.util.ArrayDeque<EntityId> open = new java.util.ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            EntityId at = open.poll();
            if (seen.add(at)) {
                open.addAll(parents.getOrDefault(at, Set.of()));
            }
        }
        return Set.copyOf(seen);
    }

    /** The class of a short English name, such as {@code company}. */
    public Optional<EntityId> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The classes that a common noun (its lemma) stands for: "group", "bloc" for organisations; empty if none. */
    public List<EntityId> ofNoun(String lemma) {
        return byNoun.getOrDefault(lemma, List.of());
    }

    /** Whether the tree knows the class. */
    public boolean knows(EntityId kind) {
        return ancestors.containsKey(kind);
    }

    /** The class and all above it; just itself if the tree does not know it. */
    public Set<EntityId> withAncestors(EntityId kind) {
        return ancestors.getOrDefault(kind, Set.of(kind));
    }

    /** The class and all below it. */
    public List<EntityId> withDescendants(EntityId kind) {
        return ancestors.entrySet().stream()
                .filter(e -> e.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
