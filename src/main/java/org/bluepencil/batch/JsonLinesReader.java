package org.bluepencil.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.bluepencil.files.ByteLines;
import org.bluepencil.files.PackedFile;
import org.bluepencil.value.FileTrouble;

/** A file with one JSON object a line; blank lines are no articles. */
final class JsonLinesReader implements ArchiveReader {
    private final PackedFile in;
    private final ByteLines lines;
    private final long size;
    private final String name;
    private final Path folder;
    private boolean ended;

    /**
     * @param name what errors call the file; may be empty
     */
    JsonLinesReader(Path file, String name) throws IOException {
        this(Files.newInputStream(file), Files.size(file), name, folderOf(file));
    }

    /**
     * What is read from elsewhere.
     *
     * @param size in bytes
     * @param folder that paths in the lines are relative to
     */
    JsonLinesReader(InputStream in, long size, String name, Path folder) throws IOException {
        this.in = PackedFile.open(in);
        this.size = size;
        this.lines = new ByteLines(this.in);
        this.name = name;
        this.folder = folder;
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        try {
            while (!ended && lines.next()) {
                byte[] line = Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to());
                if (lines.tooLong()) {
                    String what = "line " + lines.number() + ": longer than " + ByteLines.LONGEST + " bytes";
                    return Optional.of(new Entry.Broken(null, name.isEmpty() ? what : name + ": " + what));
                }
                if (!isBlank(line)) {
                    return Optional.of(new Entry.JsonLine(ByteBuffer.wrap(line), name, lines.number(), folder));
                }
            }
        } catch (PackedFile.CutOff e) {
            ended = true;
            String what = "cut off or damaged after line " + lines.number() + " (" + FileTrouble.of(e)
                    + "): the lines behind it were not read";
            return Optional.of(new Entry.Broken(null, name.isEmpty() ? what : name + ": " + what));
        }
        return Optional.empty();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public double fraction() {
        return size == 0 ? 1 : Math.min(1, (double) in.position() / size);
    }

    @Override
    public long passedOver() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
