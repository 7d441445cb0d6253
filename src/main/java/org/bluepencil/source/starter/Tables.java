package org.bluepencil.source.starter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** The entities that a folder of tables describes: first all rows that name an entity, then all statements. */
final class Tables {
    private static final Set<String> RANKS = Set.of("", "preferred", "normal", "deprecated");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Sources sources;
    private final Map<EntityId, Item> items = new TreeMap<>();
    private final Map<String, EntityId> byLabel = new HashMap<>();
    private final Set<String> statements = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Snaks snaks = new Snaks(this::find);

    private Tables(Sources sources) {
        this.sources = sources;
    }

    /**
     * Reads tables.
     *
     * @param texts the tables' texts by file name; {@code sources.csv} must be among them
     * @throws org.bluepencil.value.BadDefinition if a table cannot be used, with file, line and column
     */
    static Collection<Item> read(Map<String, String> texts) {
        Tables tables = new Tables(new Sources(Sources.FILE, texts.getOrDefault(Sources.FILE, "")));
        List<Row> rows = new ArrayList<>();
        new TreeMap<>(texts).forEach((file, text) -> {
            if (!file.equals(Sources.FILE)) {
                rows.addAll(Row.read(file, text));
            }
        });
        rows.forEach(tables::define);
        rows.forEach(tables::state);
        return tables.items.values();
    }

    private Optional<EntityId> find(Cell name) {
        if (EntityId.isValid(name.text())) {
            EntityId id = new EntityId(name.text());
            return items.containsKey(id) ? Optional.of(id) : Optional.empty();
        }
        return Optional.ofNullable(byLabel.get(name.text()));
    }

    private void define(Row row) {
        Cell id = row.id();
        if (id.isEmpty()) {
            return;
        }
        if (!EntityId.isValid(id.text())) {
            throw id.bad(
                    "no entity id: \"" + id.text() + "\"",
                    "Q and a number as in Wikidata, or X and a number for one of our own");
        }
        Cell label = row.label();
        if (label.isEmpty()) {
            throw id.bad(id.text() + " has no label", "a label that no other entity has");
        }
        EntityId entity = new EntityId(id.text());
        Item before = items.get(entity);
        if (before != null) {
            throw id.bad(
                    id.text() + " stands in " + before.label().file() + ":"
                            + before.label().line() + " already",
                    "one row for each entity");
        }
        EntityId namesake = byLabel.put(label.text(), entity);
        if (namesake != null) {
            throw label.bad(
                    "the label of " + namesake, "a label that no other entity has (the usual name may be an alias)");
        }
        List<String> aliases = row.aliases().parts().stream().map(Cell::text).toList();
        items.put(entity, new Item(entity, label, row.description().text(), aliases));
    }

    private void state(Row row) {
        if (row.claims().isEmpty()) {
            return;
        }
        Cell subject = row.id().isEmpty() ? row.subject() : row.id();
        if (subject.isEmpty()) {
            throw subject.bad("statements about nothing", "an entity in the column \"subject\" or \"id\"");
        }
        EntityId entity = snaks.entity(subject);
        for (Row.Stated stated : row.claims()) {
            for (Cell value : stated.value().parts()) {
                add(entity, row, stated.property(), stated.unit(), value, stated.qualifiers());
                stated.aboutValue().forEach((property, values) -> {
                    EntityId about = snaks.entity(value);
                    values.parts().forEach(v -> add(about, row, property, "1", v, stated.qualifiers()));
                });
            }
        }
    }

    private void add(
            EntityId entity, Row row, KnownProperty property, String unit, Cell value, List<Row.Qualified> qualifiers) {
        ObjectNode claim = JSON.objectNode();
        ObjectNode main = snaks.snak(property, unit, value);
        claim.set("mainsnak", main);
        claim.put("type", "statement");
        ObjectNode byProperty = JSON.objectNode();
        ArrayNode order = JSON.arrayNode();
        for (Row.Qualified qualified : qualifiers) {
            ArrayNode values = byProperty.putArray(qualified.property().id());
            order.add(qualified.property().id());
            qualified.value().parts().forEach(v -> values.add(snaks.snak(qualified.property(), qualified.unit(), v)));
        }
        if (!byProperty.isEmpty()) {
            claim.set("qualifiers", byProperty);
            claim.set("qualifiers-order", order);
        }
        String said = entity + "|" + property.id() + "|" + main;
        if (!statements.add(said + byProperty)) {
            // The same thing said of a value twice, as of a president who is head of state and of government.
            if (row.saysOfValue(property)) {
                return;
            }
            throw value.bad(
                    "the statement stands in the tables already",
                    "each statement once; give it a second source instead");
        }
        int nth = repeated.merge(said, 1, Integer::sum);
        claim.put("id", entity + "$" + UUID.nameUUIDFromBytes((said + "#" + nth).getBytes(StandardCharsets.UTF_8)));
        if (!RANKS.contains(row.rank().text())) {
            throw row.rank().bad("no rank: \"" + row.rank().text() + "\"", "preferred, normal or deprecated");
        }
        claim.put("rank", row.rank().isEmpty() ? "normal" : row.rank().text());
        Objects.requireNonNull(items.get(entity))
                .add(new PropertyId(property.id()), claim, references(claim, row, value));
    }

    /** Adds the row's references and says when the newest of them was read. */
    private String references(ObjectNode claim, Row row, Cell value) {
        List<Cell> cited = row.source().parts();
        if (cited.isEmpty()) {
            throw value.bad("a statement without a source", "a key of " + Sources.FILE + " in the column \"source\"");
        }
        ArrayNode references = claim.putArray("references");
        String newest = "";
        for (Cell reference : cited) {
            Sources.Source source = sources.of(reference);
            ObjectNode node = references.addObject();
            ObjectNode parts = node.putObject("snaks");
            ArrayNode order = JSON.arrayNode();
            if (!source.statedIn().isEmpty()) {
                parts.putArray("P248").add(Snaks.item("P248", source.statedIn()));
                order.add("P248");
            }
            if (!source.url().isEmpty()) {
                parts.putArray("P854").add(Snaks.text("P854", "url", source.url()));
                order.add("P854");
            }
            parts.putArray("P813").add(Snaks.day("P813", source.retrieved()));
            order.add("P813");
            node.set("snaks-order", order);
            newest = source.retrieved().compareTo(newest) > 0 ? source.retrieved() : newest;
        }
        return newest;
    }
}
