package org.bluepencil.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    private final Deque<Work> underWay = new ArrayDeque<>();
    private long bytes;

    /** An entry that is being checked. */
    private record Work(Future<LineChecker.Line> line, int weight) {}

    /** What is done with the lines. */
    public interface Sink {
        /**
         * Takes the next line.
         *
         * @param isLast whether no other line is ready right now: time to flush
         */
        void accept(LineChecker.Line line, boolean isLast) throws IOException;
    }

    public OrderedRun(ArchiveReader reader, LineChecker checker, int threads) {
        this.reader = reader;
        this.checker = checker;
        this.threads = threads;
    }

    /**
     * Goes to the end of the archive.
     *
     * @param done how many entries are passed over, because an earlier run wrote their lines
     * @throws IOException if reading or the sink fails
     * @throws InterruptedException if this thread is interrupted
     */
    public void run(long done, Sink sink) throws IOException, InterruptedException {
        for (long i = 0; i < done; i++) {
            if (reader.next().isEmpty()) {
                throw new IOException("the input holds fewer articles than the earlier run had written");
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Optional<Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
                Entry entry = next.get();
                underWay.add(new Work(pool.submit(() -> checker.check(entry)), entry.weight()));
                bytes += entry.weight();
                while (isFull() || isFirstDone()) {
                    handOver(sink);
                }
            }
            while (!underWay.isEmpty()) {
                handOver(sink);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean isFull() {
        return underWay.size() >= threads * WAITING_PER_THREAD || bytes >= MOST_BYTES;
    }

    private boolean isFirstDone() {
        Work first = underWay.peek();
        return first != null && first.line().isDone();
    }

    private void handOver(Sink sink) throws IOException, InterruptedException {
        Work first = underWay.remove();
        bytes -= first.weight();
        try {
            LineChecker.Line line = first.line().get();
            sink.accept(line, !isFirstDone());
        } catch (ExecutionException e) {
            throw new IOException("an article could not be checked: " + e.getCause(), e);
        }
    }
}
