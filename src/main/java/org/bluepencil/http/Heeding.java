package org.bluepencil.http;

import java.time.Duration;
import java.util.Optional;

/** A fetcher that reads no page whose site asks programs to stay away. */
public final class Heeding implements Fetcher {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Fetcher fetcher;
    private final Robots robots;

    public Heeding(Fetcher fetcher) {
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher, A_DAY);
    }

    @Override
    public Reply fetch(Ask ask) {
        if (ask.robots() && Guard.fault(ask.address()).isEmpty()) {
            Optional<Reply.Failure> fault = robots.fault(ask);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return fetcher.fetch(ask);
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
