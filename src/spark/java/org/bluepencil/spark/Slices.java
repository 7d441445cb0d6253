package org.bluepencil.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.value.Sha256;

/** An archive cut into parts of whole files, each of one kind; the same files give the same parts. */
final class Slices {
    private static final int NAME = 16;

    /**
     * A part.
     *
     * @param name tells its files apart from others by their names and sizes
     */
    record Slice(String name, boolean isTable, List<String> files) {
        Slice {
            files = List.copyOf(files);
        }
    }

    /**
     * A file of the archive.
     *
     * @param length in bytes
     */
    record ArchiveFile(String path, long length) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final List<Slice> all = new ArrayList<>();

    /**
     * Cuts files into slices.
     *
     * @param most bytes of a slice; a file that is larger is a slice of its own
     */
    Slices(List<ArchiveFile> files, long most) {
        for (boolean table : new boolean[] {false, true}) {
            List<ArchiveFile> open = new ArrayList<>();
            long bytes = 0;
            for (ArchiveFile file : files.stream()
                    .filter(f -> f.name().endsWith(".parquet") == table)
                    .sorted(Comparator.comparing(ArchiveFile::name))
                    .toList()) {
                if (!open.isEmpty() && bytes + file.length() > most) {
                    all.add(slice(open, table));
                    open.clear();
                    bytes = 0;
                }
                open.add(file);
                bytes += file.length();
            }
            if (!open.isEmpty()) {
                all.add(slice(open, table));
            }
        }
    }

    private static Slice slice(List<ArchiveFile> files, boolean table) {
        StringBuilder text = new StringBuilder();
        files.forEach(f -> text.append(f.name()).append(' ').append(f.length()).append('\n'));
        return new Slice(
                Sha256.hex(text.toString()).substring(0, NAME),
                table,
                files.stream().map(ArchiveFile::path).toList());
    }

    List<Slice> all() {
        return List.copyOf(all);
    }
}
