package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder in which an index is being written, beside the one that it will replace. It is removed when it is closed or the
 * program is interrupted, unless it was kept for a later run.
 */
final class IndexFolder implements AutoCloseable {
    private final Path half;
    private final Path target;
    private final Thread onInterrupt;
    private volatile boolean kept;

    private IndexFolder(Path half, Path target, boolean kept) {
        this.half = half;
        this.target = target;
        this.kept = kept;
        this.onInterrupt = new Thread(() -> {
            if (!this.kept) {
                delete(half);
            }
        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /**
     * The folder beside a target.
     *
     * @param resume whether what an earlier run left there is gone on with; else it is removed
     * @throws UnreadableKnowledge if another run is writing there
     */
    static IndexFolder beside(Path target, boolean resume) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("no folder can be written in its place");
        }
        Files.createDirectories(parent);
        Path half = parent.resolve("." + target.getFileName() + ".part");
        boolean there = false;
        if (Files.isDirectory(half)) {
            try (Directory directory = FSDirectory.open(half);
                    Lock free = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                free.ensureValid();
                there = DirectoryReader.indexExists(directory);
            } catch (LockObtainFailedException e) {
                throw new UnreadableKnowledge("another run is writing " + target + " right now", e);
            }
        }
        if (!there || !resume) {
            delete(half);
            Files.createDirectories(half);
        }
        return new IndexFolder(half, target, there && resume);
    }

    /** Whether it holds what an earlier run left. */
    boolean isKept() {
        return kept;
    }

    /** From here on it outlives this run, however the run ends. */
    void keep() {
        kept = true;
    }

    static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    Path half() {
        return half;
    }

    /** Puts the finished index in the place of the old one. */
    void replace() throws IOException {
        Path old = target.resolveSibling("." + target.getFileName() + ".old");
        delete(old);
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, old);
        }
        try {
            Files.move(half, target);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target);
            }
            throw e;
        }
        kept = false;
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
            // What is left is a hidden folder beside the index; it does no harm.
            System.getLogger(IndexFolder.class.getName()).log(System.Logger.Level.DEBUG, "not removed: " + folder, e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The program is being interrupted: the hook itself removes the folder.
            return;
        }
        if (!kept) {
            delete(half);
        }
    }
}
