package org.bluepencil.source.knowledge;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Opens a dump: plain, gzip or bzip2, told by its first bytes. */
final class DumpFile {
    private static final int BUFFER = 1 << 17;

    private DumpFile() {}

    static InputStream open(Path dump) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(dump), BUFFER);
        raw.mark(4);
        byte[] magic = raw.readNBytes(3);
        raw.reset();
        if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
            return new GZIPInputStream(raw, BUFFER);
        }
        if (magic.length >= 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
            return new BZip2CompressorInputStream(raw, true);
        }
        return raw;
    }
}
