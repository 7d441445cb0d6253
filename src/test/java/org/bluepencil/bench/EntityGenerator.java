package org.bluepencil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Made-up entities in the shapes of real ones: labels, statements with qualifiers and references, and links to pages are drawn
 * from a file of whole entities until a size is reached whose median is 3 KB and whose mean is 12 KB, as in the whole of
 * Wikidata. Each has a name of its own, and its statements point at other made-up entities. The same seed gives the same.
 */
final class EntityGenerator {
    private static final double MEDIAN_BYTES = 3000;
    /** Of a log-normal distribution whose mean is four times its median. */
    private static final double SIGMA = Math.sqrt(2 * Math.log(4));

    private static final double LARGEST_BYTES = 2_000_000;
    private static final Pattern ITEM = Pattern.compile("\"numeric-id\":(\\d+),\"id\":\"Q\\1\"|\"id\":\"Q(\\d+)\"");
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fen", "gar", "hal", "is", "jor", "kel", "lun", "mar", "nor", "or", "pel", "quin", "ros",
        "sal", "tor", "ul", "ven", "wes", "yar", "zel", "ash", "brook", "dale", "ford", "ham", "mont", "stad", "vik",
        "ton"
    };

    /** Bytes with places in between at which the id of another entity stands. */
    private record Piece(List<byte[]> parts, int length) {
        void write(ByteArrayOutputStream out, Random random, long population) {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    String id = Long.toString(1 + (long) (population * Math.pow(random.nextDouble(), 3)));
                    out.writeBytes(
                            ("\"numeric-id\":" + id + ",\"id\":\"Q" + id + "\"").getBytes(StandardCharsets.US_ASCII));
                }
                out.writeBytes(parts.get(i));
            }
        }
    }

    /** The pieces of one real entity. */
    private record Shape(
            List<Piece> labels, Map<String, List<Piece>> statements, List<Piece> kinds, List<Piece> pages) {}

    private final List<Shape> shapes = new ArrayList<>();
    private final Random random;
    private final long population;

    /**
     * A generator of entities.
     *
     * @param entities a file of whole entities, one a line, packed with gzip
     * @param population how many entities there are to point at
     */
    EntityGenerator(Path entities, long seed, long population) throws IOException {
        this.random = new Random(seed);
        this.population = population;
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(entities)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                shapes.add(shape(json.readTree(line)));
            }
        }
    }

    private static Shape shape(JsonNode entity) {
        List<Piece> labels = new ArrayList<>();
        entity.path("labels").properties().forEach(l -> {
            if (!l.getKey().startsWith("en")) {
                labels.add(piece("\"" + l.getKey() + "\":" + l.getValue(), false));
            }
        });
        Map<String, List<Piece>> statements = new TreeMap<>();
        List<Piece> kinds = new ArrayList<>();
        entity.path("claims").properties().forEach(property -> property.getValue()
                .forEach(claim -> {
                    // The classes stay real: what an entity is decides how it is linked.
                    boolean kind = property.getKey().equals("P31");
                    (kind ? kinds : statements.computeIfAbsent(property.getKey(), p -> new ArrayList<>()))
                            .add(piece(claim.toString(), !kind));
                }));
        List<Piece> pages = new ArrayList<>();
        entity.path("sitelinks")
                .properties()
                .forEach(s -> pages.add(piece("\"" + s.getKey() + "\":" + s.getValue(), false)));
        return new Shape(labels, statements, kinds, pages);
    }

    private static Piece piece(String json, boolean pointing) {
        List<byte[]> parts = new ArrayList<>();
        int at = 0;
        Matcher item = ITEM.matcher(json);
        while (pointing && item.find()) {
            parts.add(json.substring(at, item.start()).getBytes(StandardCharsets.UTF_8));
            at = item.end();
        }
        parts.add(json.substring(at).getBytes(StandardCharsets.UTF_8));
        return new Piece(parts, json.length());
    }

    /** The name of an entity; a few hundred share a word of it, none the whole. */
    static String name(long number) {
        Random letters = new Random(number);
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 2; word++) {
            int start = name.length();
            for (int i = 0; i < 2 + letters.nextInt(2); i++) {
                name.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
            }
            name.setCharAt(start, Character.toUpperCase(name.charAt(start)));
            name.append(' ');
        }
        return name.append(Long.toString(number, 36)).toString();
    }

    /** Writes one entity and a line feed; gives its length in bytes. */
    int write(long number, OutputStream to) throws IOException {
        Shape shape = shapes.get(random.nextInt(shapes.size()));
        double size = Math.min(LARGEST_BYTES, MEDIAN_BYTES * Math.exp(SIGMA * random.nextGaussian()));
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) size + 8192);
        text(
                out,
                "{\"type\":\"item\",\"id\":\"Q" + number + "\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\""
                        + name(number) + "\"}");
        int at = random.nextInt(1 + shape.labels().size());
        for (Piece label : shape.labels().subList(0, Math.min(at, (int) (size / 400)))) {
            out.write(',');
            label.write(out, random, population);
        }
        text(
                out,
                "},\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"made-up thing\"}},\"aliases\":{},\"claims\":{");
        if (!shape.kinds().isEmpty()) {
            text(out, "\"P31\":[");
            shape.kinds().get(0).write(out, random, population);
            text(out, "]");
        }
        boolean first = shape.kinds().isEmpty();
        List<Map.Entry<String, List<Piece>>> properties =
                new ArrayList<>(shape.statements().entrySet());
        Collections.shuffle(properties, random);
        for (Map.Entry<String, List<Piece>> property : properties) {
            if (out.size() > size * 0.8) {
                break;
            }
            text(out, (first ? "" : ",") + "\"" + property.getKey() + "\":[");
            first = false;
            String between = "";
            for (Piece claim : property.getValue()) {
                if (out.size() > size && !between.isEmpty()) {
                    break;
                }
                text(out, between);
                claim.write(out, random, population);
                between = ",";
            }
            text(out, "]");
        }
        text(out, "},\"sitelinks\":{");
        String between = "";
        for (Piece page : shape.pages()) {
            if (out.size() > size) {
                break;
            }
            text(out, between);
            page.write(out, random, population);
            between = ",";
        }
        text(out, "},\"modified\":\"2024-05-01T00:00:00Z\"}\n");
        out.writeTo(to);
        return out.size();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
