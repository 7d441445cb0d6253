package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which an index is being written, beside the one that it will replace; gone when closed or interrupted. */
final class IndexFolder implements AutoCloseable {
    private final Path half;
    private final Path target;
    private final Thread onInterrupt;

    private IndexFolder(Path half, Path target) {
        this.half = half;
        this.target = target;
        this.onInterrupt = new Thread(() -> delete(half));
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    static IndexFolder beside(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("no folder can be written in its place");
        }
        Files.createDirectories(parent);
        Path half = parent.resolve(
                "." + target.getFileName() + ".part" + ProcessHandle.current().pid());
        delete(half);
        return new IndexFolder(Files.createDirectory(half), target);
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
        delete(half);
    }
}
