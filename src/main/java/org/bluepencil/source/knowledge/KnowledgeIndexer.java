package org.bluepencil.source.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.bluepencil.files.PackedFile;
import org.bluepencil.files.Stamp;
import org.bluepencil.value.FileTrouble;
import org.jspecify.annotations.Nullable;

/** Reads dumps in Wikidata's JSON format into an index. The index appears whole or not at all. */
public final class KnowledgeIndexer {

    private KnowledgeIndexer() {}

    /** How a dump is called that comes over standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    /**
     * Indexes dumps into a folder, replacing an index that is there.
     *
     * @param dumps files, or {@link #STANDARD_INPUT}
     * @param resume whether to go on where an earlier run of the same dumps was stopped
     * @param progress told from time to time
     * @throws UnreadableKnowledge if a dump cannot be read to its end, the folder holds other things than an index, or it
     *     cannot be written; what was there before is then untouched
     */
    public static IndexCounts index(List<Path> dumps, Path out, boolean resume, IndexProgress progress) {
        dumps.forEach(KnowledgeIndexer::requireDump);
        Path target = out.toAbsolutePath().normalize();
        requireIndexOrNothing(target);
        try (IndexFolder folder = IndexFolder.beside(target, resume)) {
            IndexCounts counts;
            try (Directory directory = FSDirectory.open(folder.half())) {
                counts = write(dumps, directory, folder, progress);
            }
            Files.deleteIfExists(folder.half().resolve(IndexWriter.WRITE_LOCK_NAME));
            describe(dumps, folder.half());
            folder.replace();
            return counts;
        } catch (IOException e) {
            throw new UnreadableKnowledge(
                    "cannot write the index to " + out + ": " + FileTrouble.of(e)
                            + " (give a folder that you may write, with room for it)",
                    e);
        }
    }

    private static IndexCounts write(List<Path> dumps, Directory directory, IndexFolder folder, IndexProgress progress)
            throws IOException {
        DumpProgress place = new DumpProgress(dumps, progress);
        Stamp madeFrom = new Stamp();
        for (Path dump : dumps) {
            madeFrom.addFiles("dump", dump);
        }
        try (IndexBuilder builder = folder.isKept()
                ? IndexBuilder.resumed(directory, place, madeFrom.toString())
                : IndexBuilder.fresh(directory, place, madeFrom.toString())) {
            builder.onCheckpoint(folder::keep);
            for (Path dump : dumps) {
                read(dump, builder, place);
            }
            builder.finish();
            IndexMarker.write(folder.half(), builder.tally().newest());
            return builder.tally().counts();
        }
    }

    /**
     * Applies changed entities to an index, in place: each replaces the entity of its id; redirects and {@code missing} take
     * theirs out. Who has the index open goes on with it as it was. If it fails, the index is as before.
     *
     * @param changes dumps of the changed entities
     * @throws UnreadableKnowledge if there is no index, or the changes cannot be read to their end
     */
    public static IndexCounts update(List<Path> changes, Path index, IndexProgress progress) {
        changes.forEach(KnowledgeIndexer::requireDump);
        LocalDate before = IndexMarker.of(index).newest();
        DumpProgress place = new DumpProgress(changes, progress);
        try (Directory directory = FSDirectory.open(index)) {
            IndexCounts counts;
            LocalDate newest;
            try (IndexBuilder builder = IndexBuilder.update(directory, place)) {
                for (Path dump : changes) {
                    read(dump, builder, place);
                }
                builder.finish();
                counts = builder.tally().counts();
                newest = builder.tally().newest();
            }
            // Behind the change itself: an index never claims to be newer than it is.
            if (newest != null && (before == null || newest.isAfter(before))) {
                IndexMarker.write(index, newest);
            }
            return counts;
        } catch (LockObtainFailedException e) {
            throw new UnreadableKnowledge("another run is writing " + index + " right now", e);
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot change the index at " + index + ": " + FileTrouble.of(e), e);
        }
    }

    private static void requireDump(Path dump) {
        if (dump.equals(STANDARD_INPUT)) {
            return;
        }
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

    private static void read(Path dump, IndexBuilder builder, DumpProgress place) throws IOException {
        if (dump.equals(STANDARD_INPUT)) {
            builder.read(System.in, "standard input");
            return;
        }
        try (PackedFile in = PackedFile.open(dump)) {
            place.begin(in);
            builder.read(in, dump.toString());
        } catch (PackedFile.CutOff e) {
            throw new UnreadableKnowledge(
                    dump + " is cut off or damaged after " + builder.tally().entities() + " entities ("
                            + FileTrouble.of(e) + "): download it again; nothing was written",
                    e);
        }
    }

    /** Whether a folder holds an index that this version of the program can read. */
    public static boolean isCurrent(Path folder) throws IOException {
        return IndexMarker.isCurrent(folder);
    }

    /** Indexes dump lines held in memory. */
    static IndexCounts indexLines(String lines, Directory directory) {
        try (IndexBuilder builder = IndexBuilder.fresh(directory, n -> {}, "")) {
            builder.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "(memory)");
            builder.finish();
            return builder.tally().counts();
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot index: " + FileTrouble.of(e), e);
        }
    }

    /** Indexes a dump into memory; gives the day of its newest edit, or null if its entities name none. */
    static @Nullable LocalDate indexInMemory(Path dump, Directory directory) {
        requireDump(dump);
        DumpProgress place = new DumpProgress(List.of(dump), IndexProgress.NONE);
        try (IndexBuilder builder = IndexBuilder.fresh(directory, place, "")) {
            read(dump, builder, place);
            builder.finish();
            return builder.tally().newest();
        } catch (IOException e) {
            throw new UnreadableKnowledge("cannot read the dump " + dump + ": " + FileTrouble.of(e), e);
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
