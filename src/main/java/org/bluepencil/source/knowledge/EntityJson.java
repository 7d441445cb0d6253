package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.evidence.Statement;
import org.bluepencil.names.NameKind;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Precision;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Units;
import org.bluepencil.value.Value;
import org.jspecify.annotations.Nullable;

/** Reads one entity of Wikidata's JSON. Maps that are empty may be written as {@code []}. */
final class EntityJson {
    private static final double SATURATION = 40.0;

    private EntityJson() {}

    /** The id of a line that is no item that we keep: a redirect, a lexeme, a property; or null for an item. */
    static @Nullable String skipped(JsonNode node) {
        String type = node.path("type").asText("item");
        if (node.has("redirect") || node.has("redirects")) {
            return "redirect";
        }
        return type.equals("item") ? null : type;
    }

    /**
     * @throws IllegalArgumentException if the entity has no valid id
     */
    static EntityRecord read(JsonNode node) {
        String id = node.path("id").asText("");
        if (!EntityId.isValid(id)) {
            throw new IllegalArgumentException("no valid entity id: " + (id.isEmpty() ? "(none)" : id));
        }
        List<EntityRecord.Stated> statements = statements(node.path("claims"));
        String label = text(node.path("labels"));
        Set<EntityRecord.Named> names = names(node, label, statements);
        int links = node.path("sitelinks").size();
        double weight =
                links > 0 ? links : statements.size() + node.path("labels").size() / 2.0;
        return new EntityRecord(
                new EntityId(id),
                label.isEmpty() ? id : label,
                text(node.path("descriptions")),
                List.copyOf(names),
                statements,
                node.path("modified").asText(""),
                Math.round(1000 * weight / (weight + SATURATION)) / 1000.0);
    }

    private static String text(JsonNode byLanguage) {
        for (String language : List.of("en", "en-gb", "en-us", "en-ca", "mul")) {
            String value = byLanguage.path(language).path("value").asText("");
            if (!value.isEmpty()) {
                return value;
            }
        }
        for (JsonNode other : byLanguage) {
            String value = other.path("value").asText("");
            if (!value.isEmpty() && value.codePoints().allMatch(EntityJson::isLatin)) {
                return value;
            }
        }
        return "";
    }

    private static boolean isLatin(int codePoint) {
        return !Character.isLetter(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }

    private static Set<EntityRecord.Named> names(JsonNode node, String label, List<EntityRecord.Stated> statements) {
        Set<EntityRecord.Named> names = new LinkedHashSet<>();
        if (!label.isEmpty()) {
            names.add(new EntityRecord.Named(label, NameKind.LABEL));
        }
        for (String language : List.of("en", "en-gb", "en-us", "en-ca", "mul")) {
            String variant = node.path("labels").path(language).path("value").asText("");
            if (!variant.isEmpty() && !variant.equals(label)) {
                names.add(new EntityRecord.Named(variant, NameKind.LABEL));
            }
            for (JsonNode alias : node.path("aliases").path(language)) {
                names.add(new EntityRecord.Named(alias.path("value").asText(), NameKind.ALIAS));
            }
        }
        for (EntityRecord.Stated statement : statements) {
            if (statement.value() instanceof Value.Text named) {
                if (statement.property().equals(Properties.SHORT_NAME)) {
                    names.add(new EntityRecord.Named(named.text(), NameKind.SHORT_NAME));
                } else if (statement.property().equals(Properties.DEMONYM)) {
                    names.add(new EntityRecord.Named(named.text(), NameKind.DEMONYM));
                }
            }
        }
        return names;
    }

    private static List<EntityRecord.Stated> statements(JsonNode claims) {
        List<EntityRecord.Stated> statements = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : claims.properties()) {
            for (JsonNode claim : property.getValue()) {
                EntityRecord.Stated statement = statement(claim);
                if (statement != null) {
                    statements.add(statement);
                }
            }
        }
        return statements;
    }

    private static EntityRecord.@Nullable Stated statement(JsonNode claim) {
        JsonNode main = claim.path("mainsnak");
        Value value = value(main);
        String property = main.path("property").asText("");
        if (value == null || !PropertyId.isValid(property)) {
            return null;
        }
        List<Statement.Qualifier> qualifiers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : claim.path("qualifiers").properties()) {
            for (JsonNode snak : entry.getValue()) {
                Value qualifier = value(snak);
                if (qualifier != null && PropertyId.isValid(entry.getKey())) {
                    qualifiers.add(new Statement.Qualifier(new PropertyId(entry.getKey()), qualifier));
                }
            }
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
                claim.path("id").asText(""), new PropertyId(property), value, rank, qualifiers, references);
    }

    private static Reference reference(JsonNode snaks) {
        String url = snaks.path(Properties.REFERENCE_URL.id())
                .path(0)
                .path("datavalue")
                .path("value")
                .asText("");
        String statedIn = snaks.path(Properties.STATED_IN.id())
                .path(0)
                .path("datavalue")
                .path("value")
                .path("id")
                .asText("");
        boolean imported = snaks.has(Properties.IMPORTED_FROM.id());
        String host = host(url);
        boolean wikipedia = host.endsWith("wikipedia.org") || (imported && url.isEmpty() && statedIn.isEmpty());
        String origin = !host.isEmpty() ? host : !statedIn.isEmpty() ? statedIn : imported ? "wikipedia.org" : "";
        return new Reference(origin, url, wikipedia);
    }

    private static String host(String url) {
        try {
            String host = url.isEmpty() ? null : URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The value of a snak; null for kinds that verification does not use (external ids, media, coordinates). */
    private static @Nullable Value value(JsonNode snak) {
        switch (snak.path("snaktype").asText("value")) {
            case "novalue" -> {
                return new Value.None();
            }
            case "somevalue" -> {
                return new Value.Unknown();
            }
            default -> {
                // a value
            }
        }
        JsonNode data = snak.path("datavalue");
        JsonNode value = data.path("value");
        return switch (data.path("type").asText("")) {
            case "wikibase-entityid" -> {
                String id = value.path("id")
                        .asText(
                                value.has("numeric-id")
                                        ? "Q" + value.path("numeric-id").asLong()
                                        : "");
                yield EntityId.isValid(id) ? new Value.Entity(new EntityId(id)) : null;
            }
            case "time" -> time(value);
            case "quantity" -> quantity(value);
            case "monolingualtext" ->
                value.path("language").asText("").startsWith("en")
                                || value.path("language").asText("").equals("mul")
                        ? new Value.Text(value.path("text").asText())
                        : null;
            case "string" ->
                snak.path("datatype").asText("string").equals("string") ? new Value.Text(value.asText()) : null;
            default -> null;
        };
    }

    private static @Nullable Value time(JsonNode value) {
        String time = value.path("time").asText("");
        int sign = time.startsWith("-") ? -1 : 1;
        String[] parts = time.replaceFirst("^[+-]", "").split("[-T]", 4);
        if (parts.length < 3) {
            return null;
        }
        try {
            int year = sign * Integer.parseInt(parts[0]);
            // Wikidata has no year 0: -1 is 1 BC, which java.time calls 0.
            int proleptic = year < 0 ? year + 1 : year;
            int month = Math.max(1, Integer.parseInt(parts[1]));
            int day = Math.max(1, Integer.parseInt(parts[2]));
            Precision stated = Precision.ofWikidata(value.path("precision").asInt(11));
            Precision told =
                    parts[1].equals("00") ? Precision.YEAR : parts[2].equals("00") ? Precision.MONTH : Precision.DAY;
            return new Value.Time(new Moment(LocalDate.of(proleptic, month, day), Precision.coarser(stated, told)));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Value quantity(JsonNode value) {
        try {
            BigDecimal amount = new BigDecimal(value.path("amount").asText());
            BigDecimal lower = new BigDecimal(value.path("lowerBound").asText(amount.toString()));
            BigDecimal upper = new BigDecimal(value.path("upperBound").asText(amount.toString()));
            String unit = value.path("unit").asText("1");
            String item = unit.substring(unit.lastIndexOf('/') + 1);
            Unit named = item.equals("1") ? Unit.ONE : Units.ofWikidata(item);
            return new Value.Amount(new Quantity(amount, lower.min(amount), upper.max(amount), named));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
