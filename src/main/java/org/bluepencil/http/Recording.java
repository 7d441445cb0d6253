package org.bluepencil.http;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Asks the network, notes every answer, and asks nothing twice: what an earlier record holds and is fresh stands in for it. */
public final class Recording implements Fetcher {
    private final Fetcher network;
    private final Record earlier;
    private final Record record = new Record();
    private final Clock clock;

    /** @param earlier what is known from before; empty to ask everything anew */
    public Recording(Fetcher network, Record earlier, Clock clock) {
        this.network = network;
        this.earlier = earlier;
        this.clock = clock;
    }

    @Override
    public Reply fetch(Ask ask) {
        Optional<Record.Entry> known = record.of(ask.address()).or(() -> fresh(ask));
        if (known.isPresent()) {
            record.put(ask.address(), known.get().reply(), known.get().at());
            return known.get().reply();
        }
        Reply reply = network.fetch(ask);
        record.put(ask.address(), reply, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return reply;
    }

    /** A recorded failure never stands in for a new attempt. */
    private Optional<Record.Entry> fresh(Ask ask) {
        return earlier.of(ask.address())
                .filter(e -> e.reply() instanceof Reply.Content
                        && e.at().plus(ask.fresh()).isAfter(clock.instant()));
    }

    /** What this run rests on. */
    public Record record() {
        return record;
    }

    @Override
    public int requests() {
        return network.requests();
    }

    @Override
    public void close() {
        network.close();
    }
}
