package org.bluepencil.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A file as a stream: plain, gzip or bzip2, told by its first bytes; files of several parts packed one after the other too.
 * It knows how much of the file on disk is behind it.
 */
public final class PackedFile extends FilterInputStream {
    private static final int BUFFER = 1 << 17;

    private final AtomicLong position;
    private final boolean packed;

    private PackedFile(InputStream unpacked, AtomicLong position, boolean packed) {
        super(unpacked);
        this.position = position;
        this.packed = packed;
    }

    /**
     * Opens a file.
     *
     * @throws CutOff here or while reading, if the packed data are broken or end too early
     */
    public static PackedFile open(Path file) throws IOException {
        return open(Files.newInputStream(file));
    }

    /**
     * Opens what is read from elsewhere.
     *
     * @throws CutOff here or while reading, if the packed data are broken or end too early
     */
    public static PackedFile open(InputStream in) throws IOException {
        AtomicLong position = new AtomicLong();
        InputStream raw = new BufferedInputStream(new Counted(in, position), BUFFER);
        try {
            raw.mark(4);
            byte[] magic = raw.readNBytes(3);
            raw.reset();
            if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
                return new PackedFile(new GZIPInputStream(raw, BUFFER), position, true);
            }
            if (magic.length >= 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
                return new PackedFile(new BZip2CompressorInputStream(raw, true), position, true);
            }
            return new PackedFile(raw, position, false);
        } catch (IOException e) {
            raw.close();
            throw new CutOff(e);
        }
    }

    /** How many bytes of the file on disk were read so far. May be asked by another thread than the one that reads. */
    public long position() {
        return position.get();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (IOException e) {
            throw packed ? new CutOff(e) : e;
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw packed ? new CutOff(e) : e;
        }
    }

    /** The packed data are broken or end too early. */
    public static final class CutOff extends IOException {
        private static final long serialVersionUID = 1L;

        CutOff(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Counts what is read from disk. */
    private static final class Counted extends FilterInputStream {
        private final AtomicLong position;

        Counted(InputStream in, AtomicLong position) {
            super(in);
            this.position = position;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            position.addAndGet(Math.max(0, read));
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            position.addAndGet(read < 0 ? 0 : 1);
            return read;
        }
    }
}
