package org.bluepencil.source.starter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bluepencil.value.BadDefinition;

/**
 * Compiles the tables of the starter knowledge to a dump in Wikidata's JSON format, gzipped; run by the build. Arguments:
 * the folder of the tables, the file to write. Nothing is done where the dump is newer than every table. The same tables
 * give the same bytes.
 */
public final class StarterDump {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StarterDump() {}

    /**
     * Compiles the tables of the folder {@code args[0]} to the dump {@code args[1]}.
     *
     * @throws BadDefinition if a table cannot be used; the build shows file, line, column and what was expected
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new BadDefinition("StarterDump takes two arguments: the folder of the tables and the file to write");
        }
        compile(Path.of(args[0]), Path.of(args[1]));
    }

    static void compile(Path folder, Path out) throws IOException {
        List<Path> files = tables(folder);
        if (isUpToDate(folder, files, out)) {
            return;
        }
        byte[] dump = dump(Tables.read(texts(files)));
        Path target = out.toAbsolutePath();
        Path half = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(target.resolveSibling("."));
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(half))) {
            zipped.write(dump);
        }
        Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }

    static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }

    static Map<String, String> texts(List<Path> files) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files) {
            texts.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
        return texts;
    }

    /** A table that was taken away shows in the time of its folder. */
    private static boolean isUpToDate(Path folder, List<Path> files, Path out) throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        FileTime written = Files.getLastModifiedTime(out);
        for (Path file : Stream.concat(files.stream(), Stream.of(folder)).toList()) {
            if (Files.getLastModifiedTime(file).compareTo(written) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The dump's text: an entity a line, ordered by id. */
    static byte[] dump(Collection<Item> items) throws JsonProcessingException {
        StringBuilder lines = new StringBuilder("[\n");
        String comma = "";
        for (Item item : items) {
            lines.append(comma).append(JSON.writeValueAsString(entity(item)));
            comma = ",\n";
        }
        return lines.append("\n]\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode entity(Item item) {
        ObjectNode entity =
                NODES.objectNode().put("type", "item").put("id", item.id().id());
        entity.putObject("labels").set("en", english(item.label().text()));
        ObjectNode descriptions = entity.putObject("descriptions");
        if (!item.description().isEmpty()) {
            descriptions.set("en", english(item.description()));
        }
        ObjectNode aliases = entity.putObject("aliases");
        if (!item.aliases().isEmpty()) {
            ArrayNode names = aliases.putArray("en");
            item.aliases().forEach(a -> names.add(english(a)));
        }
        ObjectNode claims = entity.putObject("claims");
        item.claims().forEach((property, list) -> claims.putArray(property.id()).addAll(list));
        entity.putObject("sitelinks");
        if (!item.modified().isEmpty()) {
            entity.put("modified", item.modified() + "T00:00:00Z");
        }
        return entity;
    }

    private static ObjectNode english(String text) {
        return NODES.objectNode().put("language", "en").put("value", text);
    }
}
