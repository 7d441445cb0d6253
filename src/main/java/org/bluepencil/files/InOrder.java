package org.bluepencil.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work done on several threads whose results are handed over in the order in which it was added. No more than a fixed number
 * of pieces, and of bytes, is under way at a time: whoever adds more waits. Used by one thread.
 */
public final class InOrder<R> implements AutoCloseable {
    private final ExecutorService pool;
    private final int most;
    private final long mostBytes;
    private final Sink<R> sink;
    private final Deque<Work<R>> underWay = new ArrayDeque<>();
    private long bytes;

    /** A piece that is being worked on. */
    private record Work<R>(Future<R> result, long weight) {}

    /** What is done with the results; called by the thread that adds. */
    public interface Sink<R> {
        /**
         * Takes the next result.
         *
         * @param isLast whether no other one is ready right now
         */
        void accept(R result, boolean isLast) throws IOException;
    }

    /**
     * A pool that is empty.
     *
     * @param threads from 1
     * @param perThread how many pieces a thread may be under way
     * @param mostBytes how many bytes all of them may hold; a piece that is larger goes alone
     */
    public InOrder(int threads, int perThread, long mostBytes, Sink<R> sink) {
        this.pool = Executors.newFixedThreadPool(threads);
        this.most = threads * perThread;
        this.mostBytes = mostBytes;
        this.sink = sink;
    }

    /**
     * Adds a piece, and hands over what is ready.
     *
     * @param weight how many bytes it holds
     * @throws IOException if a piece failed, the sink did, or this thread was interrupted
     */
    public void add(Callable<R> work, long weight) throws IOException {
        underWay.add(new Work<>(pool.submit(work), weight));
        bytes += weight;
        while (underWay.size() >= most || bytes >= mostBytes || isFirstDone()) {
            handOver();
        }
    }

    /**
     * Hands over all that is left.
     *
     * @throws IOException as {@link #add} does
     */
    public void finish() throws IOException {
        while (!underWay.isEmpty()) {
            handOver();
        }
    }

    private boolean isFirstDone() {
        Work<R> first = underWay.peek();
        return first != null && first.result().isDone();
    }

    private void handOver() throws IOException {
        Work<R> first = underWay.remove();
        bytes -= first.weight();
        try {
            R result = first.result().get();
            sink.accept(result, !isFirstDone());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IOException("a part of the work failed: " + e.getCause(), e);
        }
    }

    /** Drops what is still under way. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
