package org.bluepencil.source.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.bluepencil.files.PackedFile;
import org.jspecify.annotations.Nullable;

/** Reads dumps in Wikidata's JSON format into an index. The index appears whole or not at all. */
public final class KnowledgeIndexer {

    private KnowledgeIndexer() {}

    /**
     * Indexes dumps into a folder, replacing an index that is there.
     *
     * @param progress told the number of entities read from time to time
     * @throws UnreadableKnowledge if a dump cannot be read to its end, the folder holds other things than an index, or it
     *     cannot be written; what was there before is then untouched
     */
    public static IndexCounts index(List<Path> dumps, Path out, LongConsumer progress) {
        for (Path dump : dumps) {
            requireDump(dump);
        }
        Path target = out.toAbsolutePath().normalize();
        requireIndexOrNothing(target);
        try (IndexFolder folder = IndexFolder.beside(target)) {
            IndexCounts counts;
            try (Directory directory = FSDirectory.open(folder.half());
                    IndexBuilder builder = new IndexBuilder(directory, progress)) {
                for (Path dump : dumps) {
                    read(dump, builder);
                }
                builder.finish();
                counts = builder.counts();
                marker(folder.half(), builder.newest());
            }
            Files.deleteIfExists(folder.half().resolve(IndexWriter.WRITE_LOCK_NAME));
            describe(dumps, folder.half());
            folder.replace();
            return counts;
        } catch (AccessDeniedException e) {
            throw new UnreadableKnowledge(
                    "cannot write the index to " + out + ": access denied to " + e.getMessage()
                            + " (give a folder that you may write)",
                    e);
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot write the index to " + out + ": " + e.getMessage(), e);
        }
    }

    private static void marker(Path folder, @Nullable LocalDate newest) throws IOException {
        Files.writeString(folder.resolve(IndexMarker.FILE), new IndexMarker(newest).text());
    }

    private static void requireDump(Path dump) {
        if (Files.isDirectory(dump)) {
            throw new UnreadableKnowledge(dump + " is a folder (give a file in Wikidata's JSON dump format)");
        }
        if (!Files.isRegularFile(dump)) {
            throw new UnreadableKnowledge("no such dump: " + dump + " (give a file in Wikidata's JSON dump format)");
        }
    }

    /** Nothing of the user's is ever deleted: what is replaced must be an index, or empty. */
    private static void requireIndexOrNothing(Path target) {
        if (Files.isRegularFile(target)) {
            throw new UnreadableKnowledge(
                    "cannot write the index to " + target + ": a file of that name is there (give a folder)");
        }
        boolean free = !Files.exists(target) || IndexMarker.isIn(target) || IndexFolder.isEmpty(target);
        if (!free) {
            throw new UnreadableKnowledge("cannot write the index to " + target
                    + ": the folder holds other files (give a new or empty folder, or an index to replace)");
        }
    }

    private static void read(Path dump, IndexBuilder builder) throws IOException {
        try (InputStream in = PackedFile.open(dump)) {
            builder.read(in, dump.toString());
        } catch (PackedFile.CutOff e) {
            throw new UnreadableKnowledge(
                    dump + " is cut off or damaged after " + builder.counts().entities() + " entities ("
                            + e.getMessage() + "): download it again; nothing was written",
                    e);
        }
    }

    /** Whether a folder holds an index that this version of the program can read. */
    public static boolean isCurrent(Path folder) throws IOException {
        return IndexMarker.isCurrent(folder);
    }

    /** Indexes dump lines held in memory. */
    static IndexCounts indexLines(String lines, Directory directory) {
        try (IndexBuilder builder = new IndexBuilder(directory, n -> {})) {
            builder.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "(memory)");
            builder.finish();
            return builder.counts();
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot index: " + e.getMessage(), e);
        }
    }

    /** Indexes a dump into memory; gives the day of its newest edit, or null if its entities name none. */
    static @Nullable LocalDate indexInMemory(Path dump, Directory directory) {
        requireDump(dump);
        try (IndexBuilder builder = new IndexBuilder(directory, n -> {})) {
            read(dump, builder);
            builder.finish();
            return builder.newest();
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot read the dump " + dump + ": " + e.getMessage(), e);
        }
    }

    /** Copies the description that stands beside a dump into the index; of several dumps, the first that has one. */
    private static void describe(List<Path> dumps, Path folder) throws IOException {
        for (Path dump : dumps) {
            for (Path description :
                    List.of(beside(dump, String.valueOf(dump.getFileName())), beside(dump, bareName(dump)))) {
                if (Files.isRegularFile(description)) {
                    Files.copy(description, folder.resolve(Fields.DESCRIPTION));
                    return;
                }
            }
        }
    }

    private static Path beside(Path dump, String name) {
        return dump.resolveSibling(name + "." + Fields.DESCRIPTION);
    }

    private static String bareName(Path dump) {
        return String.valueOf(dump.getFileName()).replaceFirst("(\\.jsonl?|\\.ndjson)?(\\.gz|\\.bz2)?$", "");
    }
}
