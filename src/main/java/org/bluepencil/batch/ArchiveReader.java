package org.bluepencil.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Goes through an archive, an article at a time, always in the same order. */
public interface ArchiveReader extends Closeable {

    /**
     * Opens a folder, a web archive ({@code .warc}, {@code .warc.gz}), or a file of JSON lines, plain or packed.
     *
     * @throws IOException if it cannot be opened
     */
    static ArchiveReader open(Path in) throws IOException {
        if (Files.isDirectory(in)) {
            return new FolderReader(in);
        }
        return isWebArchive(in) ? new WarcPages(in) : new JsonLinesReader(in, "");
    }

    /**
     * Reads one file of an archive that stands elsewhere than on this machine's disk, as by {@link #open}.
     *
     * @param name of the file; tells what it is, and errors call it that
     * @param size in bytes
     * @throws IOException if it cannot be read
     */
    static ArchiveReader of(InputStream in, String name, long size) throws IOException {
        return isWebArchive(Path.of(name))
                ? new WarcPages(in, size, name)
                : new JsonLinesReader(in, size, name, Path.of(""));
    }

    private static boolean isWebArchive(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.warc(\\.gz)?");
    }

    /**
     * The next article, or nothing at the end.
     *
     * @throws IOException if the disk fails; what is wrong with an article, or with the rest of one file, is an entry
     */
    Optional<Entry> next() throws IOException;

    /** About how much is behind, from 0 to 1; told by places in files, not by articles. */
    double fraction() throws IOException;

    /** How many things were passed over so far because they are no articles. */
    long passedOver();
}
