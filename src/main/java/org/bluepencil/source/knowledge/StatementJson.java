package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.Statement;
import org.bluepencil.source.Host;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Reads one statement of an entity's JSON: value, rank, qualifiers, references. */
final class StatementJson {
    private static final String WIKIPEDIA = "wikipedia.org";

    private StatementJson() {}

    /** The statement, or null if verification has no use for its kind of value. */
    static EntityRecord.@Nullable Stated read(JsonNode claim) {
        JsonNode main = claim.path("mainsnak");
        Value value = Snaks.value(main);
        String property = main.path("property").asText("");
        if (value == null || !PropertyId.isValid(property)) {
            return null;
        }
        List<Reference> references = new ArrayList<>();
        for (JsonNode reference : claim.path("references")) {
            references.add(reference(reference.path("snaks")));
        }
        Rank rank =
                switch (claim.path("rank").asText("normal")) {
                    case "preferred" -> Rank.PREFERRED;
                    case "deprecated" -> Rank.DEPRECATED;
                    default -> Rank.NORMAL;
                };
        return new EntityRecord.Stated(
                claim.path("id").asText(""),
                new PropertyId(property),
                value,
                rank,
                qualifiers(claim.path("qualifiers")),
                references);
    }

    private static List<Statement.Qualifier> qualifiers(JsonNode node) {
        List<Statement.Qualifier> qualifiers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            for (JsonNode snak : entry.getValue()) {
                Value qualifier = Snaks.value(snak);
                if (qualifier != null && PropertyId.isValid(entry.getKey())) {
                    qualifiers.add(new Statement.Qualifier(new PropertyId(entry.getKey()), qualifier));
                }
            }
        }
        return qualifiers;
    }

    /** Who stands behind it: the host of an address, else the work, else the database or title that it names. */
    private static Reference reference(JsonNode snaks) {
        String url = text(snaks, Properties.REFERENCE_URL);
        String work = first(snaks, Properties.STATED_IN).path("id").asText("");
        boolean imported = snaks.has(Properties.IMPORTED_FROM.id()) || snaks.has(Properties.IMPORT_URL.id());
        String host = Host.of(url);
        boolean wikipedia = host.endsWith(WIKIPEDIA) || (imported && url.isEmpty() && work.isEmpty());
        String origin = host;
        if (origin.isEmpty()) {
            origin = !work.isEmpty() ? work : imported ? WIKIPEDIA : database(snaks);
        }
        return new Reference(origin, url, wikipedia);
    }

    private static String database(JsonNode snaks) {
        for (Map.Entry<String, JsonNode> entry : snaks.properties()) {
            if (entry.getValue().path(0).path("datatype").asText("").equals("external-id")) {
                return entry.getKey();
            }
        }
        return first(snaks, Properties.TITLE).path("text").asText("");
    }

    private static String text(JsonNode snaks, PropertyId property) {
        return first(snaks, property).asText("");
    }

    private static JsonNode first(JsonNode snaks, PropertyId property) {
        return snaks.path(property.id()).path(0).path("datavalue").path("value");
    }
}
