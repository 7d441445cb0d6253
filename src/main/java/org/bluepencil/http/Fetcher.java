package org.bluepencil.http;

import java.util.List;

/** Whatever answers asks: the network, a record, or nothing. Never throws for what a host does. Safe for several threads. */
public interface Fetcher extends AutoCloseable {
    Reply fetch(Ask ask);

    /** Asks together what does not depend on each other, as far as the hosts' gates allow; the replies in the order of the asks. */
    default List<Reply> fetchAll(List<Ask> asks) {
        return Together.fetch(this, asks);
    }

    /** How many requests went out to the network. */
    default int requests() {
        return 0;
    }

    @Override
    default void close() {}

    /** Answers nothing: the run is offline. */
    Fetcher OFFLINE = ask -> new Reply.Failure(Reply.Kind.OFFLINE, "the run is offline");
}
