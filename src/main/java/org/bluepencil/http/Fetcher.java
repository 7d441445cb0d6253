package org.bluepencil.http;

/** Whatever answers asks: the network, a record, or nothing. Never throws for what a host does. Safe for several threads. */
public interface Fetcher extends AutoCloseable {
    Reply fetch(Ask ask);

    /** How many requests went out to the network. */
    default int requests() {
        return 0;
    }

    @Override
    default void close() {}

    /** Answers nothing: the run is offline. */
    Fetcher OFFLINE = ask -> new Reply.Failure(Reply.Kind.OFFLINE, "the run is offline");
}
