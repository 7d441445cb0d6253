package org.bluepencil.live;

import java.util.List;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;

/** Counts the waves of requests: what is asked together waits for one round trip, what is asked by itself for one of its own. */
public final class Waves implements Fetcher {
    private final Fetcher fetcher;
    private int waves;
    private int asked;

    public Waves(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    public int count() {
        return waves;
    }

    public int asked() {
        return asked;
    }

    @Override
    public Reply fetch(Ask ask) {
        return fetchAll(List.of(ask)).get(0);
    }

    @Override
    public List<Reply> fetchAll(List<Ask> asks) {
        waves += asks.isEmpty() ? 0 : 1;
        asked += asks.size();
        return fetcher.fetchAll(asks);
    }

    @Override
    public int requests() {
        return fetcher.requests();
    }
}
