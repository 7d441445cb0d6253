package org.bluepencil.desk.check;

import java.net.URI;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;

/** A client at which the page looks on: each request is told by its host, and a check that was called off makes no more. */
record CountedFetcher(Fetcher fetcher, Consumer<String> asking, BooleanSupplier calledOff) implements Fetcher {

    @Override
    public Reply fetch(Ask ask) {
        if (calledOff.getAsBoolean()) {
            throw new CancellationException();
        }
        asking.accept(host(ask.address()));
        return fetcher.fetch(ask);
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public int requests() {
        return fetcher.requests();
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
