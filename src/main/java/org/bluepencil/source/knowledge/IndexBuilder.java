package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entities of dumps into one index in their order, and keeps count. What it wrote stands in the index at the end,
 * and at checkpoints from which a later run can go on; what came after the last of them is dropped if it is closed early.
 */
final class IndexBuilder implements AutoCloseable {
    private static final long PROGRESS_EVERY = 10_000;
    private static final long CHECKPOINT_EVERY = 100_000;
    private static final double BUFFER_MB = 64;
    /** Many, so that an entity is copied seldom: nobody looks anything up before the end. */
    private static final int MERGED_AT_ONCE = 32;

    private static final String MADE_FROM = "madeFrom";
    private static final String DUMP = "dump";
    private static final String LINE = "line";

    private final IndexWriter writer;
    private final LongConsumer progress;
    private final String madeFrom;
    private final IndexTally tally;
    private final long doneDumps;
    private final long doneLines;
    /** What the index holds so far; null if it is one that was whole before. */
    private final @Nullable SeenEntities seen;

    private long dump;
    private Runnable onCheckpoint = () -> {};

    private IndexBuilder(
            IndexWriter writer,
            LongConsumer progress,
            String madeFrom,
            Map<String, String> kept,
            @Nullable SeenEntities seen) {
        this.writer = writer;
        this.progress = progress;
        this.madeFrom = madeFrom;
        this.tally = IndexTally.of(kept);
        this.doneDumps = IndexTally.number(kept, DUMP);
        this.doneLines = IndexTally.number(kept, LINE);
        this.seen = seen;
    }

    /** A new index, in an empty directory. */
    static IndexBuilder fresh(Directory directory, LongConsumer progress, String madeFrom) throws IOException {
        return new IndexBuilder(writer(directory, seldomMerged()), progress, madeFrom, Map.of(), new SeenEntities());
    }

    /**
     * Goes on from the last checkpoint of an index that is half written.
     *
     * @throws UnreadableKnowledge if it is made from other dumps
     */
    static IndexBuilder resumed(Directory directory, LongConsumer progress, String madeFrom) throws IOException {
        Map<String, String> kept = DirectoryReader.listCommits(directory).get(0).getUserData();
        if (!madeFrom.equals(kept.get(MADE_FROM))) {
            throw new UnreadableKnowledge("the unfinished index was made from other dumps, or they have changed since"
                    + " (leave out --resume to begin anew)");
        }
        SeenEntities seen;
        try (DirectoryReader half = DirectoryReader.open(directory)) {
            seen = SeenEntities.of(half);
        }
        return new IndexBuilder(writer(directory, seldomMerged()), progress, madeFrom, kept, seen);
    }

    /** Changes an index that is whole: entities are replaced, and those that are gone are taken out. */
    static IndexBuilder update(Directory directory, LongConsumer progress) throws IOException {
        return new IndexBuilder(writer(directory, new LogByteSizeMergePolicy()), progress, "", Map.of(), null);
    }

    private static IndexWriter writer(Directory directory, MergePolicy inOrder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setUseCompoundFile(true);
        config.setCodec(new PlainCodec());
        // Keeps entities in the order of the dumps, so that the same dumps give the same index.
        config.setMergePolicy(inOrder);
        config.setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }

    private static MergePolicy seldomMerged() {
        LogByteSizeMergePolicy policy = new LogByteSizeMergePolicy();
        policy.setMergeFactor(MERGED_AT_ONCE);
        return policy;
    }

    private boolean isUpdate() {
        return seen == null;
    }

    /** What is done when there is something that a later run can go on from. */
    void onCheckpoint(Runnable then) {
        onCheckpoint = then;
    }

    /**
     * Reads the next dump; what an earlier run has read of it is passed over.
     *
     * @param name the dump's name in messages
     */
    void read(InputStream in, String name) throws IOException {
        if (dump >= doneDumps) {
            DumpReading.read(in, dump == doneDumps ? doneLines : 0, entry -> accept(entry, name));
        }
        dump++;
    }

    private void accept(DumpEntry entry, String name) throws IOException {
        if (entry instanceof DumpEntry.Item item) {
            add(item);
        } else if (entry instanceof DumpEntry.Broken broken) {
            tally.broken(name + ":" + broken.line() + ": " + broken.why());
        } else if (isUpdate() && entry instanceof DumpEntry.Other other && other.isGone()) {
            writer.deleteDocuments(new Term(Fields.ID, other.id()));
            tally.removed();
        } else {
            tally.skipped();
        }
    }

    private void add(DumpEntry.Item item) throws IOException {
        EntityId id = item.entity().id();
        if (seen != null && !seen.add(id)) {
            writer.addDocument(item.document());
        } else {
            // An entity that stands in several dumps: the last one read counts.
            writer.updateDocument(new Term(Fields.ID, id.id()), item.document());
        }
        tally.added(item.entity());
        if (tally.entities() % PROGRESS_EVERY == 0) {
            progress.accept(tally.entities());
        }
        if (!isUpdate() && !madeFrom.isEmpty() && tally.entities() % CHECKPOINT_EVERY == 0) {
            checkpoint(item.line());
        }
    }

    private void checkpoint(long line) throws IOException {
        Map<String, String> kept = new TreeMap<>(tally.kept());
        kept.put(MADE_FROM, madeFrom);
        kept.put(DUMP, Long.toString(dump));
        kept.put(LINE, Long.toString(line));
        writer.setLiveCommitData(kept.entrySet());
        writer.commit();
        onCheckpoint.run();
    }

    /** Ends a new index: one segment, so that every look-up reads one dictionary. An index that was changed keeps its parts. */
    void finish() throws IOException {
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
        if (!isUpdate()) {
            writer.forceMerge(1);
        }
        writer.commit();
    }

    IndexTally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
