package org.bluepencil.desk.check;

import java.net.URI;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;

/**
 * A client at which the page looks on: each request that went out is told by its host, what was answered from a record or
 * refused is not; and a check that was called off makes no more.
 */
record CountedFetcher(Fetcher fetcher, Consumer<String> asked, BooleanSupplier calledOff) implements Fetcher {

    @Override
    public Reply fetch(Ask ask) {
        if (calledOff.getAsBoolean()) {
            throw new CancellationException();
        }
        int before = fetcher.requests();
        Reply reply = fetcher.fetch(ask);
        if (fetcher.requests() > before) {
            asked.accept(host(ask.address()));
        }
        return reply;
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
