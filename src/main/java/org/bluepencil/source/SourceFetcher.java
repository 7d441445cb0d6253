package org.bluepencil.source;

import java.util.List;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;

/**
 * The network as one source asks it: each request tells whose it is.
 *
 * @param source the id of the source
 */
record SourceFetcher(Fetcher network, String source) implements Fetcher {

    @Override
    public Reply fetch(Ask ask) {
        return network.fetch(ask.by(source));
    }

    @Override
    public List<Reply> fetchAll(List<Ask> asks) {
        return network.fetchAll(asks.stream().map(a -> a.by(source)).toList());
    }

    @Override
    public int requests() {
        return network.requests();
    }
}
