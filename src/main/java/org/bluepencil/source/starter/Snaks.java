package org.bluepencil.source.starter;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;

/** Writes the values of cells as Wikidata's JSON does. {@code ?} is a value that nobody knows, {@code -} that there is none. */
final class Snaks {
    private static final String GREGORIAN = "http://www.wikidata.org/entity/Q1985727";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<Cell, Optional<EntityId>> entities;

    Snaks(Function<Cell, Optional<EntityId>> entities) {
        this.entities = entities;
    }

    ObjectNode snak(KnownProperty property, String unit, Cell cell) {
        if (cell.text().equals("?") || cell.text().equals("-")) {
            ObjectNode snak = JSON.objectNode();
            snak.put("snaktype", cell.text().equals("?") ? "somevalue" : "novalue");
            return snak.put("property", property.id()).put("datatype", datatype(property));
        }
        ObjectNode value = JSON.objectNode();
        return switch (property.type()) {
            case ITEM -> snak(property, item(value, entity(cell)), "wikibase-entityid");
            case TIME -> snak(property, time(value, moment(cell)), "time");
            case QUANTITY -> snak(property, quantity(value, unit, cell), "quantity");
            case TEXT -> snak(property, value.put("text", cell.text()).put("language", "en"), "monolingualtext");
            case STRING -> text(property.id(), "string", cell.text());
            case ADDRESS -> address(property.id(), cell);
        };
    }

    EntityId entity(Cell cell) {
        return entities.apply(cell)
                .orElseThrow(() -> cell.bad(
                        "no entity \"" + cell.text() + "\" in these tables",
                        "the label or the id of an entity that has a row of its own"));
    }

    private static ObjectNode snak(KnownProperty property, ObjectNode value, String type) {
        ObjectNode snak = JSON.objectNode().put("snaktype", "value").put("property", property.id());
        snak.putObject("datavalue").put("type", type).set("value", value);
        return snak.put("datatype", datatype(property));
    }

    static ObjectNode item(String property, String id) {
        ObjectNode snak = JSON.objectNode().put("snaktype", "value").put("property", property);
        snak.putObject("datavalue")
                .put("type", "wikibase-entityid")
                .set("value", item(JSON.objectNode(), new EntityId(id)));
        return snak.put("datatype", "wikibase-item");
    }

    static ObjectNode day(String property, String day) {
        ObjectNode snak = JSON.objectNode().put("snaktype", "value").put("property", property);
        snak.putObject("datavalue").put("type", "time").set("value", time(JSON.objectNode(), Moment.parse(day)));
        return snak.put("datatype", "time");
    }

    static ObjectNode text(String property, String datatype, String text) {
        ObjectNode snak = JSON.objectNode().put("snaktype", "value").put("property", property);
        snak.putObject("datavalue").put("type", "string").put("value", text);
        return snak.put("datatype", datatype);
    }

    private static ObjectNode item(ObjectNode value, EntityId id) {
        value.put("entity-type", "item");
        if (id.onWikidata()) {
            value.put("numeric-id", Long.parseLong(id.id().substring(1)));
        }
        return value.put("id", id.id());
    }

    private static Moment moment(Cell cell) {
        try {
            return Moment.parse(cell.text());
        } catch (DateTimeException e) {
            throw cell.bad(
                    "no date: \"" + cell.text() + "\"", "2001-06-15, 2001-06, 2001, ? (nobody knows) or - (none)");
        }
    }

    private static ObjectNode time(ObjectNode value, Moment moment) {
        String day =
                switch (moment.precision()) {
                    case DAY -> moment.first().toString();
                    case MONTH -> moment.first().toString().substring(0, 7) + "-00";
                    case YEAR, DECADE, CENTURY, MILLENNIUM ->
                        String.format(Locale.ROOT, "%04d-00-00", moment.first().getYear());
                };
        return value.put("time", "+" + day + "T00:00:00Z")
                .put("timezone", 0)
                .put("before", 0)
                .put("after", 0)
                .put("precision", moment.precision().wikidataCode())
                .put("calendarmodel", GREGORIAN);
    }

    private static ObjectNode quantity(ObjectNode value, String unit, Cell cell) {
        try {
            BigDecimal amount = new BigDecimal(cell.text());
            return value.put("amount", (amount.signum() < 0 ? "" : "+") + amount.toPlainString())
                    .put("unit", unit);
        } catch (NumberFormatException e) {
            throw cell.bad("no number: \"" + cell.text() + "\"", "digits without separators, such as 2724900 or 18.6");
        }
    }

    private static ObjectNode address(String property, Cell cell) {
        try {
            if (URI.create(cell.text()).isAbsolute()) {
                return text(property, "url", cell.text());
            }
        } catch (IllegalArgumentException e) {
            throw cell.bad("no address: " + e.getMessage(), "an address such as https://www.un.org/");
        }
        throw cell.bad("no address: \"" + cell.text() + "\"", "an address such as https://www.un.org/");
    }

    private static String datatype(KnownProperty property) {
        return switch (property.type()) {
            case ITEM -> "wikibase-item";
            case TIME -> "time";
            case QUANTITY -> "quantity";
            case TEXT -> "monolingualtext";
            case STRING -> "string";
            case ADDRESS -> "url";
        };
    }
}
