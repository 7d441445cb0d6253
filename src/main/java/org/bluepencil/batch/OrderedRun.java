package org.bluepencil.batch;

import java.io.IOException;
import java.util.Optional;
import org.bluepencil.files.InOrder;

/**
 * Checks the entries of an archive on several threads and hands over their lines in the order of the entries. No more than a
 * fixed number of entries, and of bytes, is under way at a time, however large the archive is.
 */
public final class OrderedRun {
    /** So many entries a thread wait behind the slowest one before the reading waits too. */
    private static final int WAITING_PER_THREAD = 16;

    private static final long MOST_BYTES = 64L << 20;

    private final ArchiveReader reader;
    private final LineChecker checker;
    private final int threads;

    public OrderedRun(ArchiveReader reader, LineChecker checker, int threads) {
        this.reader = reader;
        this.checker = checker;
        this.threads = threads;
    }

    /**
     * Goes to the end of the archive.
     *
     * @param done how many entries are passed over, because an earlier run wrote their lines
     * @throws IOException if reading or the sink fails, or this thread is interrupted
     */
    public void run(long done, InOrder.Sink<LineChecker.Line> sink) throws IOException {
        for (long i = 0; i < done; i++) {
            if (reader.next().isEmpty()) {
                throw new IOException("the input holds fewer articles than the earlier run had written");
            }
        }
        try (InOrder<LineChecker.Line> lines = new InOrder<>(threads, WAITING_PER_THREAD, MOST_BYTES, sink)) {
            for (Optional<Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
                Entry entry = next.get();
                lines.add(() -> checker.check(entry), entry.weight());
            }
            lines.finish();
        }
    }
}
