package org.bluepencil.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several requests at a time. How many of them a host gets at once, and how fast, its gate decides. */
final class Together {
    private static final int MOST = 8;

    private Together() {}

    /** The replies in the order of the asks. */
    static List<Reply> fetch(Fetcher fetcher, List<Ask> asks) {
        if (asks.size() <= 1) {
            return asks.stream().map(fetcher::fetch).toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST, asks.size()), task -> {
            Thread thread = new Thread(task, "http-request");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<Reply>> waiting = asks.stream()
                    .map(ask -> threads.submit(() -> fetcher.fetch(ask)))
                    .toList();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : waiting) {
                replies.add(reply(reply));
            }
            return replies;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Reply reply(Future<Reply> waiting) {
        try {
            return waiting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Failure(Reply.Kind.TIMEOUT, "interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fetcher does not throw for what a host does", e.getCause());
        }
    }
}
