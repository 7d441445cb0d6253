package org.bluepencil.desk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What happens to one article, for all pages that show it. Who comes in the middle of a check is told it from its beginning;
 * when it is over and nobody listens any more, its events are forgotten.
 */
public final class Channel {
    private static final AtomicLong LAST = new AtomicLong();

    private final List<Event> events = new ArrayList<>();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private boolean over;

    /** Tells everybody. */
    public void tell(String name, String json) {
        synchronized (events) {
            events.add(new Event(LAST.incrementAndGet(), name, json));
        }
        listeners.forEach(Runnable::run);
    }

    /** Begins anew: what was told of an earlier check is forgotten. */
    void begin() {
        synchronized (events) {
            events.clear();
            over = false;
        }
    }

    /** There is no more to tell: what was told is kept for those who still listen. */
    void end() {
        synchronized (events) {
            over = true;
            forgetIfDeserted();
        }
    }

    private void forgetIfDeserted() {
        if (over && listeners.isEmpty()) {
            events.clear();
        }
    }

    /** What was told after an event; 0 for all that is remembered. */
    public List<Event> after(long id) {
        synchronized (events) {
            return events.stream().filter(e -> e.id() > id).toList();
        }
    }

    /** Calls back whenever there is something new; the call must be quick. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void leave(Runnable listener) {
        listeners.remove(listener);
        synchronized (events) {
            forgetIfDeserted();
        }
    }
}
