package org.bluepencil.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;

/** Reads the house style from YAML. A newsroom's file names only what it changes; the rest are the packed defaults. */
public final class StyleReader {
    private static final String RESOURCE = "/org/bluepencil/verdict/house.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String file;

    private StyleReader(String file) {
        this.file = file;
    }

    /**
     * Reads a newsroom's file over the packed defaults.
     *
     * @throws UnreadableStyle if the file is not YAML, or names an unknown setting or a value out of range
     * @throws UncheckedIOException if it cannot be read at all
     */
    public static Style read(Path path) {
        try {
            return over(Files.readString(path, StandardCharsets.UTF_8), path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the house style " + path, e);
        }
    }

    /** Reads the text of a style over the packed defaults; {@code file} names it in errors. */
    static Style over(String yaml, String file) {
        StyleReader reader = new StyleReader(file);
        JsonNode own = reader.parse(yaml);
        ObjectNode all = (ObjectNode) reader.parse(packedText());
        if (own.isMissingNode() || own.isNull()) {
            return reader.style(all);
        }
        reader.merge(all, own, "");
        return reader.style(all);
    }

    static Style packed() {
        StyleReader reader = new StyleReader("house.yaml");
        return reader.style(reader.parse(packedText()));
    }

    private static String packedText() {
        try (InputStream in = StyleReader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the packed house style is missing: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode parse(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new UnreadableStyle(file + ":" + e.getLocation().getLineNr() + ":"
                    + e.getLocation().getColumnNr() + ": not YAML: " + e.getOriginalMessage());
        }
    }

    /** Lists are replaced, maps merged; a name that the defaults do not know is a slip of the pen. */
    private void merge(ObjectNode all, JsonNode own, String where) {
        if (!own.isObject()) {
            throw new UnreadableStyle(file + ": expected settings under \"" + where + "\", found " + own);
        }
        for (Map.Entry<String, JsonNode> entry : own.properties()) {
            String path = where.isEmpty() ? entry.getKey() : where + "." + entry.getKey();
            JsonNode known = all.get(entry.getKey());
            if (known == null) {
                List<String> names = new ArrayList<>();
                all.fieldNames().forEachRemaining(names::add);
                throw new UnreadableStyle(
                        file + ": no setting is called \"" + path + "\"; there are " + String.join(", ", names));
            }
            if (known instanceof ObjectNode map) {
                merge(map, entry.getValue(), path);
            } else {
                all.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private Style style(JsonNode root) {
        JsonNode hedges = root.path("hedges");
        Style.Bands bands = new Style.Bands(
                band(hedges, "nearly"),
                band(hedges, "about"),
                number(hedges, "more-than"),
                number(hedges, "up-to"),
                band(hedges, "nearly-all"),
                band(hedges, "vast-majority"),
                band(hedges, "most"),
                number(hedges.path("fraction"), "agrees"),
                number(hedges.path("fraction"), "stretches"),
                band(hedges, "multiple"),
                number(hedges, "indefinite-stretches"));
        Map<String, Style.Interval> indefinite = new LinkedHashMap<>();
        root.path("indefinite")
                .properties()
                .forEach(e -> indefinite.put(e.getKey(), interval(e.getValue(), e.getKey())));
        Map<Frame.Harm, Style.Proof> proof = new EnumMap<>(Frame.Harm.class);
        root.path("proof")
                .properties()
                .forEach(e -> proof.put(
                        named(Frame.Harm.class, e.getKey()),
                        named(Style.Proof.class, e.getValue().asText())));
        List<PropertyId> twoFor = new ArrayList<>();
        root.path("two-origins-for").forEach(p -> twoFor.add(property(p.asText())));
        List<Style.Contested> contested = new ArrayList<>();
        root.path("contested").forEach(c -> contested.add(contested(c)));
        return new Style(
                bands,
                indefinite,
                new Style.Measure(number(root.path("measure"), "beyond"), number(root.path("measure"), "round")),
                proof,
                twoFor,
                number(root, "margin").doubleValue(),
                whole(root, "years-back"),
                whole(root, "toll-days"),
                whole(root, "announce-days"),
                whole(root, "outgoing-days"),
                contested,
                severities(root.path("severity")),
                ratings(root.path("ratings")));
    }

    private Severities severities(JsonNode node) {
        Map<PropertyId, Map<Verdict, Severity>> byProperty = new LinkedHashMap<>();
        node.path("properties")
                .properties()
                .forEach(e -> byProperty.put(property(e.getKey()), byVerdict(e.getValue())));
        return new Severities(
                byVerdict(node.path("verdicts")),
                byProperty,
                named(Severity.class, node.path("reported").asText()),
                named(Severity.class, node.path("query").asText()));
    }

    private Map<Verdict, Severity> byVerdict(JsonNode node) {
        Map<Verdict, Severity> severities = new EnumMap<>(Verdict.class);
        node.properties()
                .forEach(e -> severities.put(
                        named(Verdict.class, e.getKey()),
                        named(Severity.class, e.getValue().asText())));
        return severities;
    }

    private Ratings ratings(JsonNode node) {
        Map<Verdict, Ratings.Rating> byVerdict = new EnumMap<>(Verdict.class);
        node.path("verdicts")
                .properties()
                .forEach(e -> byVerdict.put(
                        named(Verdict.class, e.getKey()),
                        new Ratings.Rating(
                                number(e.getValue(), "value"),
                                e.getValue().path("name").asText())));
        return new Ratings(number(node, "worst"), number(node, "best"), byVerdict);
    }

    private Style.Contested contested(JsonNode node) {
        String id = node.path("entity").asText();
        if (!EntityId.isValid(id)) {
            throw new UnreadableStyle(file + ": contested: expected an entity id such as Q1246, found \"" + id + "\"");
        }
        List<PropertyId> properties = new ArrayList<>();
        node.path("properties").forEach(p -> properties.add(property(p.asText())));
        return new Style.Contested(
                new EntityId(id), properties, node.path("say").asText());
    }

    private PropertyId property(String id) {
        if (!PropertyId.isValid(id)) {
            throw new UnreadableStyle(file + ": expected a property id such as P1120, found \"" + id + "\"");
        }
        return new PropertyId(id);
    }

    private <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return constant;
            }
        }
        throw new UnreadableStyle(file + ": \"" + name + "\" is none of "
                + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    private Style.Band band(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        return new Style.Band(interval(node.path("agrees"), name), interval(node.path("stretches"), name));
    }

    private Style.Interval interval(JsonNode node, String name) {
        boolean pair = node.isArray()
                && node.size() == 2
                && node.get(0).isNumber()
                && node.get(1).isNumber();
        if (!pair || node.get(0).decimalValue().compareTo(node.get(1).decimalValue()) > 0) {
            throw new UnreadableStyle(
                    file + ": " + name + ": expected two numbers in order such as [0.9, 1], found " + node);
        }
        return new Style.Interval(node.get(0).decimalValue(), node.get(1).decimalValue());
    }

    private BigDecimal number(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        if (!node.isNumber() || node.decimalValue().signum() < 0) {
            throw new UnreadableStyle(file + ": " + name + ": expected a number of 0 or more, found " + node);
        }
        return new BigDecimal(node.asText());
    }

    private int whole(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        if (!node.isInt() || node.intValue() < 0) {
            throw new UnreadableStyle(file + ": " + name + ": expected a whole number of 0 or more, found " + node);
        }
        return node.intValue();
    }
}
