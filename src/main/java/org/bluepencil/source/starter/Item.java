package org.bluepencil.source.starter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** An entity while its tables are read: its names, and its statements by property in the order of the tables. */
final class Item {
    private final EntityId id;
    private final Cell label;
    private final String description;
    private final List<String> aliases;
    private final Map<PropertyId, List<ObjectNode>> claims = new TreeMap<>();
    private String modified = "";

    Item(EntityId id, Cell label, String description, List<String> aliases) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.aliases = List.copyOf(aliases);
    }

    EntityId id() {
        return id;
    }

    Cell label() {
        return label;
    }

    String description() {
        return description;
    }

    List<String> aliases() {
        return aliases;
    }

    Map<PropertyId, List<ObjectNode>> claims() {
        return claims;
    }

    /** The newest day on which one of its sources was read, or empty if it has no statement. */
    String modified() {
        return modified;
    }

    void add(PropertyId property, ObjectNode claim, String retrieved) {
        claims.computeIfAbsent(property, p -> new ArrayList<>()).add(claim);
        modified = retrieved.compareTo(modified) > 0 ? retrieved : modified;
    }
}
