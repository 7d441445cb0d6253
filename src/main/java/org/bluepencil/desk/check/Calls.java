package org.bluepencil.desk.check;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;

/**
 * The requests of one check: each is told as it goes out and when it is over. A source that is skipped is neither waited for
 * nor asked again, and a check that is called off waits for nothing. Safe for several threads.
 */
final class Calls {
    private static final Reply SKIPPED = new Reply.Failure(Reply.Kind.SKIPPED, "skipped");

    private final Listener listener;
    private final Set<String> skipped = new HashSet<>();
    private final Set<Call> out = new HashSet<>();
    private int counted;
    private boolean off;

    Calls(Listener listener) {
        this.listener = listener;
    }

    /** Is told of requests, from whatever thread makes them. */
    interface Listener {
        /** A source waits for a host. */
        void waits(String source, String host);

        /**
         * It waits no more.
         *
         * @param requests how many went out meanwhile: none where the address may not be asked
         */
        void heard(String source, String host, int requests);
    }

    private record Call(String source, FutureTask<Reply> reply) {}

    /** Asks a source no more, and does not wait for what it was asked. */
    synchronized void skip(String source) {
        skipped.add(source);
        out.stream().filter(c -> c.source().equals(source)).forEach(c -> c.reply()
                .cancel(true));
    }

    /** Asks nothing more, and waits for nothing. */
    synchronized void callOff() {
        off = true;
        out.forEach(c -> c.reply().cancel(true));
    }

    synchronized boolean isOff() {
        return off;
    }

    /** A network of which each request is one of these calls; an abandoned one ends when the network is closed. */
    Fetcher over(Fetcher network) {
        return new Fetcher() {
            @Override
            public Reply fetch(Ask ask) {
                return call(ask, network);
            }

            @Override
            public int requests() {
                return network.requests();
            }

            @Override
            public void close() {
                network.close();
            }
        };
    }

    /** @throws CancellationException if the check is called off */
    private Reply call(Ask ask, Fetcher network) {
        String source = ask.source();
        Call call = new Call(source, new FutureTask<>(() -> network.fetch(ask)));
        synchronized (this) {
            if (off) {
                throw new CancellationException();
            }
            if (skipped.contains(source)) {
                return SKIPPED;
            }
            out.add(call);
        }
        listener.waits(source, host(ask.address()));
        Thread line = new Thread(call.reply(), "desk-request");
        line.setDaemon(true);
        line.start();
        try {
            return call.reply().get();
        } catch (CancellationException e) {
            if (isOff()) {
                throw e;
            }
            return SKIPPED;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request failed: " + ask.address(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            call.reply().cancel(true);
            throw new CancellationException();
        } finally {
            listener.heard(source, host(ask.address()), over(call, network.requests()));
        }
    }

    /** A call is over: how many requests went out since the last one was, each counted once though several go out together. */
    private synchronized int over(Call call, int requests) {
        out.remove(call);
        int fresh = requests - counted;
        counted = requests;
        return fresh;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
