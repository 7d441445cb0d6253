package org.bluepencil.source.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;

/** Reads dumps in Wikidata's JSON format into an index. The index appears whole or not at all. */
public final class KnowledgeIndexer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEPT_MESSAGES = 100;
    private static final long PROGRESS_EVERY = 10_000;

    private long entities;
    private long statements;
    private long skipped;
    private long brokenLines;
    private final List<String> broken = new ArrayList<>();
    private String newest = "";

    private KnowledgeIndexer() {}

    /**
     * Indexes dumps into a folder, replacing an index that is there.
     *
     * @param progress told the number of entities read from time to time
     * @throws UnreadableKnowledge if a dump cannot be read to its end or the folder cannot be written
     */
    public static IndexCounts index(List<Path> dumps, Path out, LongConsumer progress) {
        for (Path dump : dumps) {
            if (!Files.isRegularFile(dump)) {
                throw new UnreadableKnowledge(
                        "no such dump: " + dump + " (give a file in Wikidata's JSON dump format)");
            }
        }
        Path target = out.toAbsolutePath();
        Path parent = target.getParent();
        KnowledgeIndexer indexer = new KnowledgeIndexer();
        Path half = null;
        try {
            if (parent != null) {
                Files.createDirectories(parent);
            }
            half = Files.createTempDirectory(parent, "." + target.getFileName() + ".part");
            try (Directory directory = FSDirectory.open(half)) {
                indexer.write(dumps, directory, progress);
            }
            indexer.describe(dumps, half);
            replace(half, target);
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot write the index to " + out + ": " + e.getMessage(), e);
        } finally {
            if (half != null) {
                delete(half);
            }
        }
        return indexer.counts();
    }

    /** Indexes dump lines held in memory. */
    static IndexCounts indexLines(String lines, Directory directory) {
        KnowledgeIndexer indexer = new KnowledgeIndexer();
        try (IndexWriter writer = writer(directory)) {
            indexer.read(new java.io.StringReader(lines), "(memory)", writer, n -> {});
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot index: " + e.getMessage(), e);
        }
        return indexer.counts();
    }

    private IndexCounts counts() {
        return new IndexCounts(entities, statements, skipped, brokenLines, broken);
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(64);
        config.setUseCompoundFile(true);
        return new IndexWriter(directory, config);
    }

    private void write(List<Path> dumps, Directory directory, LongConsumer progress) throws IOException {
        try (IndexWriter writer = writer(directory)) {
            for (Path dump : dumps) {
                try (Reader in = new InputStreamReader(DumpFile.open(dump), StandardCharsets.UTF_8)) {
                    read(in, dump.toString(), writer, progress);
                } catch (EOFException | ZipException e) {
                    throw new UnreadableKnowledge(
                            dump + " is cut off after " + entities + " entities (" + e.getMessage()
                                    + "): download it again; nothing was written",
                            e);
                }
            }
            writer.forceMerge(1);
        }
    }

    private void read(Reader in, String name, IndexWriter writer, LongConsumer progress) throws IOException {
        BufferedReader lines = new BufferedReader(in, 1 << 17);
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String json = trim(line);
            if (json.isEmpty()) {
                continue;
            }
            try {
                JsonNode node = JSON.readTree(json);
                if (EntityJson.skipped(node) != null) {
                    skipped++;
                    continue;
                }
                add(EntityJson.read(node), writer);
                if (entities % PROGRESS_EVERY == 0) {
                    progress.accept(entities);
                }
            } catch (JsonProcessingException e) {
                report(name, number, e.getOriginalMessage());
            } catch (IllegalArgumentException e) {
                report(name, number, String.valueOf(e.getMessage()));
            }
        }
    }

    private static String trim(String line) {
        String json = line.startsWith("\ufeff") ? line.substring(1).strip() : line.strip();
        if (json.endsWith(",")) {
            json = json.substring(0, json.length() - 1);
        }
        return json.equals("[") || json.equals("]") ? "" : json;
    }

    private void report(String name, long line, String why) {
        brokenLines++;
        if (broken.size() < KEPT_MESSAGES) {
            broken.add(name + ":" + line + ": " + why);
        }
    }

    private void add(EntityRecord entity, IndexWriter writer) throws IOException {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entity.id().id(), Field.Store.NO));
        document.add(new StoredField(Fields.BODY, EntityCodec.encode(entity)));
        Set<String> keys = new LinkedHashSet<>();
        entity.names().forEach(n -> keys.add(NameKey.of(n.name())));
        keys.remove("");
        keys.forEach(key -> document.add(new StringField(Fields.NAME, Fields.cut(key), Field.Store.NO)));
        Set<String> pointed = new LinkedHashSet<>();
        for (EntityRecord.Stated statement : entity.statements()) {
            if (statement.value() instanceof Value.Entity to) {
                pointed.add(Fields.pointing(statement.property(), to.id()));
            }
            if (statement.value() instanceof Value.Time time && isEventDate(statement.property())) {
                document.add(new LongPoint(
                        Fields.WHEN,
                        time.moment().first().toEpochDay(),
                        time.moment().last().toEpochDay()));
            }
        }
        pointed.forEach(p -> document.add(new StringField(Fields.POINTING, p, Field.Store.NO)));
        // An entity that stands in several dumps: the last one read counts.
        writer.updateDocument(new Term(Fields.ID, entity.id().id()), document);
        entities++;
        statements += entity.statements().size();
        if (entity.modified().compareTo(newest) > 0) {
            newest = entity.modified();
        }
    }

    private static boolean isEventDate(PropertyId property) {
        return property.equals(Properties.POINT_IN_TIME) || property.equals(Properties.START);
    }

    /** Copies the description that stands beside a dump into the index, with the dump's own date where it gives none. */
    private void describe(List<Path> dumps, Path folder) throws IOException {
        for (Path dump : dumps) {
            for (Path description : List.of(
                    dump.resolveSibling(dump.getFileName() + ".source.yaml"),
                    dump.resolveSibling(bareName(dump) + ".source.yaml"))) {
                if (Files.isRegularFile(description)) {
                    Files.copy(description, folder.resolve(Fields.DESCRIPTION));
                    break;
                }
            }
            if (Files.exists(folder.resolve(Fields.DESCRIPTION))) {
                break;
            }
        }
        Files.writeString(folder.resolve(Fields.NEWEST), newest.length() >= 10 ? newest.substring(0, 10) : "");
    }

    private static String bareName(Path dump) {
        return String.valueOf(dump.getFileName()).replaceFirst("(\\.jsonl?)?(\\.gz|\\.bz2)?$", "");
    }

    private static void replace(Path half, Path target) throws IOException {
        Path old = target.resolveSibling("." + target.getFileName() + ".old");
        delete(old);
        if (Files.exists(target)) {
            if (Files.isRegularFile(target)) {
                throw new IOException("a file of that name is there");
            }
            Files.move(target, old);
        }
        Files.move(half, target);
        delete(old);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // What is left is a hidden folder beside the index; the next run removes it.
            System.getLogger(KnowledgeIndexer.class.getName())
                    .log(System.Logger.Level.DEBUG, "not removed: " + folder, e);
        }
    }
}
