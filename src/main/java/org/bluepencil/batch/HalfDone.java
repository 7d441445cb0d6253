package org.bluepencil.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a run has written so far: a hidden file beside the result, which takes the result's name only when the run
 * has come to its end. A run that was killed leaves it behind with whole lines and at most one broken last one, and a later
 * run of the same input and settings goes on from there. What the run was made from stands in a second hidden file.
 */
public final class HalfDone implements Closeable {
    private final Path target;
    private final Path part;
    private final Path mark;
    private final FileChannel channel;
    private final OutputStream out;
    private final long lines;

    private HalfDone(Path target, Path part, Path mark, FileChannel channel, long lines) {
        this.target = target;
        this.part = part;
        this.mark = mark;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
        this.lines = lines;
    }

    /** The earlier run was made from something else, or is still going on. */
    public static final class Unfit extends IOException {
        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message);
        }
    }

    /**
     * Opens the lines of a run.
     *
     * @param target where the result will stand
     * @param madeFrom tells input and settings; a run goes on only where they are the same
     * @param resume whether to go on where an earlier run stopped, if there is one
     * @throws Unfit if an earlier run was made from something else, or is still going on
     * @throws IOException if nothing can be written there
     */
    public static HalfDone open(Path target, String madeFrom, boolean resume) throws IOException {
        Path result = target.toAbsolutePath();
        Path part = result.resolveSibling("." + result.getFileName() + ".part");
        Path mark = result.resolveSibling("." + result.getFileName() + ".run");
        boolean goesOn = resume && Files.exists(part) && Files.exists(mark);
        FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel, target);
            if (goesOn && !Files.readString(mark).equals(madeFrom)) {
                throw new Unfit("the unfinished run of " + target
                        + " was made from another input, other settings or another version");
            }
            if (!goesOn) {
                channel.truncate(0);
                Files.writeString(mark, madeFrom);
            }
            long lines = wholeLines(part, channel);
            return new HalfDone(result, part, mark, channel, lines);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Held until the process ends, however it ends. */
    private static void lock(FileChannel channel, Path target) throws IOException {
        boolean free;
        try {
            free = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            free = false;
        }
        if (!free) {
            throw new Unfit("another run is writing " + target + " right now");
        }
    }

    /** Counts the whole lines, and drops what stands behind the last of them. */
    private static long wholeLines(Path part, FileChannel channel) throws IOException {
        long lines = 0;
        long end = 0;
        long at = 0;
        byte[] buffer = new byte[1 << 17];
        try (InputStream in = Files.newInputStream(part)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                        end = at + i + 1;
                    }
                }
                at += read;
            }
        }
        channel.truncate(end);
        channel.position(end);
        return lines;
    }

    /** How many lines an earlier run had written. */
    public long lines() {
        return lines;
    }

    /** Adds a line, with its line feed. */
    void add(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** From here on, the lines added so far outlive the process. */
    void flush() throws IOException {
        out.flush();
    }

    /** The file with the lines so far. */
    Path part() {
        return part;
    }

    /**
     * Ends the run: the lines become the result.
     *
     * @param made what becomes the result in place of the lines, or null for the lines themselves
     */
    void finish(@Nullable Path made) throws IOException {
        out.flush();
        channel.force(true);
        Files.move(made == null ? part : made, target, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(part);
        Files.deleteIfExists(mark);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
