package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.bluepencil.names.PropertyLabels;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;

/** Turns a value written by hand into a snak of Wikidata's JSON, of the kind that the property takes. */
final class ShortSnak {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final String ENTITY = "http://www.wikidata.org/entity/";

    private final String property;
    private final boolean takesTime;

    ShortSnak(String property) {
        this.property = property;
        this.takesTime = PropertyLabels.takesTime(new PropertyId(property));
    }

    /**
     * @throws IllegalArgumentException if the property takes a time and the value is none
     */
    ObjectNode of(JsonNode value) {
        String text = value.asText();
        if (text.equals("none") || text.equals("unknown")) {
            return snak().put("snaktype", text.equals("none") ? "novalue" : "somevalue");
        }
        if (takesTime || (!value.isNumber() && DATE.matcher(text).matches())) {
            return time(text);
        }
        if (value.isNumber()) {
            return quantity(value, "");
        }
        if (EntityId.isValid(text)) {
            ObjectNode snak = snak().put("datatype", "wikibase-item");
            snak.putObject("datavalue")
                    .put("type", "wikibase-entityid")
                    .putObject("value")
                    .put("entity-type", "item")
                    .put("id", text);
            return snak;
        }
        return text(text);
    }

    private ObjectNode snak() {
        return JsonNodeFactory.instance.objectNode().put("snaktype", "value").put("property", property);
    }

    ObjectNode text(String text) {
        ObjectNode snak = snak().put("datatype", "string");
        snak.putObject("datavalue").put("type", "string").put("value", text);
        return snak;
    }

    private ObjectNode time(String iso) {
        try {
            Moment moment = Moment.parse(iso);
            ObjectNode snak = snak().put("datatype", "time");
            snak.putObject("datavalue")
                    .put("type", "time")
                    .putObject("value")
                    .put("time", "+" + moment.first() + "T00:00:00Z")
                    .put("precision", moment.precision().wikidataCode());
            return snak;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + iso + " (2001, 2001-06 or 2001-06-15)", e);
        }
    }

    /**
     * @param unit an id, a word or a sign of {@link Units}, or the empty string for a count
     */
    ObjectNode quantity(JsonNode amount, String unit) {
        String number = new BigDecimal(amount.asText()).toPlainString();
        ObjectNode snak = snak().put("datatype", "quantity");
        snak.putObject("datavalue")
                .put("type", "quantity")
                .putObject("value")
                .put("amount", number.startsWith("-") ? number : "+" + number)
                .put("unit", unit.isEmpty() ? "1" : ENTITY + item(unit));
        return snak;
    }

    private static String item(String unit) {
        if (EntityId.isValid(unit)) {
            return unit;
        }
        return Units.named(unit)
                .or(() -> Units.currencySign(unit))
                .map(Unit::wikidata)
                .filter(EntityId::isValid)
                .orElseThrow(() -> new IllegalArgumentException("no unit " + unit + " (give its Wikidata id)"));
    }
}
