package org.bluepencil.desk.api;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bluepencil.desk.check.Channel;
import org.bluepencil.desk.check.Event;

/**
 * One page that is told what happens to an article. A slow page holds up nobody: it is told from threads of its own, at its
 * own pace, and nothing is queued for it.
 */
final class Stream {
    private final SseClient client;
    private final Channel channel;
    private final Executor tellers;
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Runnable wake = this::wake;
    private volatile long told;

    private Stream(SseClient client, Channel channel, long from, Executor tellers) {
        this.client = client;
        this.channel = channel;
        this.told = from;
        this.tellers = tellers;
    }

    /**
     * Begins to tell.
     *
     * @param from the last event that the page knows, or 0
     * @param state where the article stands now
     */
    static void open(SseClient client, Channel channel, long from, String state, Executor tellers) {
        Stream stream = new Stream(client, channel, from, tellers);
        client.keepAlive();
        client.onClose(() -> channel.leave(stream.wake));
        channel.listen(stream.wake);
        client.sendEvent("state", state);
        stream.wake();
    }

    private void wake() {
        if (telling.compareAndSet(false, true)) {
            tellers.execute(this::tell);
        }
    }

    private void tell() {
        try {
            List<Event> events = channel.after(told);
            while (!events.isEmpty() && !client.terminated()) {
                for (Event event : events) {
                    client.sendEvent(event.name(), event.json(), String.valueOf(event.id()));
                    told = event.id();
                }
                events = channel.after(told);
            }
        } finally {
            telling.set(false);
        }
        if (!client.terminated() && !channel.after(told).isEmpty()) {
            wake();
        }
    }
}
