package org.bluepencil.source.knowledge;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Opens a dump: plain, gzip or bzip2, told by its first bytes; files of several parts packed one after the other too. */
final class DumpFile {
    private static final int BUFFER = 1 << 17;

    private DumpFile() {}

    /**
     * @throws CutOff here or while reading, if the packed data are broken or end too early
     */
    static InputStream open(Path dump) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(dump), BUFFER);
        raw.mark(4);
        byte[] magic = raw.readNBytes(3);
        raw.reset();
        try {
            if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
                return new Unpacked(new GZIPInputStream(raw, BUFFER));
            }
            if (magic.length >= 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
                return new Unpacked(new BZip2CompressorInputStream(raw, true));
            }
        } catch (IOException e) {
            raw.close();
            throw new CutOff(e);
        }
        return raw;
    }

    /** The packed data are broken or end too early. */
    static final class CutOff extends IOException {
        private static final long serialVersionUID = 1L;

        CutOff(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static final class Unpacked extends FilterInputStream {
        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                throw new CutOff(e);
            }
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw new CutOff(e);
            }
        }
    }
}
