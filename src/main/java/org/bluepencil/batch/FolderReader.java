package org.bluepencil.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All articles under a folder, in the order of their paths: files of one article each, and files of many. What begins with a
 * dot is not looked at; what is no article by its name is passed over.
 */
final class FolderReader implements ArchiveReader {
    private final Path folder;
    private final List<Path> files;
    private int at;
    private long passedOver;
    private @Nullable ArchiveReader inner;

    FolderReader(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> found = Files.walk(folder)) {
            this.files = found.filter(Files::isRegularFile)
                    .filter(this::isShown)
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList();
        }
    }

    private boolean isShown(Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** The path below the folder, with slashes on every system. */
    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public Optional<Entry> next() throws IOException {
        while (true) {
            if (inner != null) {
                Optional<Entry> next = inner.next();
                if (next.isPresent()) {
                    return next;
                }
                passedOver += inner.passedOver();
                inner.close();
                inner = null;
            }
            if (at == files.size()) {
                return Optional.empty();
            }
            Path file = files.get(at++);
            String name = name(file);
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.matches(".*\\.(html?|xhtml|shtml|md|markdown|mdown|txt|text)")) {
                return Optional.of(new Entry.PageFile(name, file));
            } else if (lower.matches(".*\\.(jsonl|ndjson)(\\.(gz|bz2))?")) {
                inner = new JsonLinesReader(file, name);
            } else if (lower.matches(".*\\.warc(\\.gz)?")) {
                inner = new WarcPages(file);
            } else {
                passedOver++;
            }
        }
    }

    @Override
    public double fraction() throws IOException {
        double within = inner == null ? 0 : inner.fraction() - 1;
        return files.isEmpty() ? 1 : Math.max(0, (at + within) / files.size());
    }

    @Override
    public long passedOver() {
        return passedOver + (inner == null ? 0 : inner.passedOver());
    }

    @Override
    public void close() throws IOException {
        if (inner != null) {
            inner.close();
        }
    }
}
