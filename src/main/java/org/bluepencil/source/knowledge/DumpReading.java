package org.bluepencil.source.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bluepencil.files.InOrder;

/**
 * Reads a dump: one thread cuts it into lines, several make entities of them, and what they hold is handed over in the order
 * of the lines. Holds a few megabytes, however large the dump is.
 */
final class DumpReading {
    private static final int CHUNK_BYTES = 1 << 19;
    private static final int CHUNKS_PER_THREAD = 4;
    private static final long MOST_BYTES = 64L << 20;

    /** What is done with what the lines hold. */
    interface Sink {
        void accept(DumpEntry entry) throws IOException;
    }

    /** Lines in a row, as bytes. */
    private static final class Chunk {
        private byte[] bytes = new byte[CHUNK_BYTES + CHUNK_BYTES / 4];
        private int filled;
        private final List<Integer> ends = new ArrayList<>();
        private final List<Long> numbers = new ArrayList<>();

        void add(DumpLines lines) {
            if (filled + lines.length() > bytes.length) {
                bytes = Arrays.copyOf(bytes, filled + lines.length());
            }
            System.arraycopy(lines.bytes(), lines.from(), bytes, filled, lines.length());
            filled += lines.length();
            ends.add(filled);
            numbers.add(lines.number());
        }

        boolean isFull() {
            return filled >= CHUNK_BYTES;
        }

        List<DumpEntry> read() {
            List<DumpEntry> entries = new ArrayList<>(ends.size());
            int from = 0;
            for (int i = 0; i < ends.size(); i++) {
                int length = ends.get(i) - from;
                // A line without bytes is one that was too long to be kept.
                entries.add(
                        length == 0
                                ? new DumpEntry.Broken(
                                        numbers.get(i), "longer than any entity; a dump has one entity a line")
                                : DumpEntry.read(numbers.get(i), bytes, from, length));
                from = ends.get(i);
            }
            return entries;
        }
    }

    private DumpReading() {}

    /**
     * Reads to the end.
     *
     * @param behind the line behind which to begin; 0 for the first
     */
    static void read(InputStream in, long behind, Sink sink) throws IOException {
        DumpLines lines = new DumpLines(in);
        int threads = Runtime.getRuntime().availableProcessors();
        try (InOrder<List<DumpEntry>> work =
                new InOrder<>(threads, CHUNKS_PER_THREAD, MOST_BYTES, (entries, isLast) -> {
                    for (DumpEntry entry : entries) {
                        sink.accept(entry);
                    }
                })) {
            Chunk chunk = new Chunk();
            while (lines.next()) {
                if (lines.number() > behind) {
                    chunk.add(lines);
                }
                if (chunk.isFull()) {
                    work.add(chunk::read, chunk.filled);
                    chunk = new Chunk();
                }
            }
            work.add(chunk::read, chunk.filled);
            work.finish();
        }
    }
}
