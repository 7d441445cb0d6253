package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a browser has to fetch before anybody can work. */
final class SmallPageIT extends InBrowser {
    private static final long MOST_BYTES = 300_000;

    @Test
    void thePageIsSmall() {
        AtomicLong bytes = new AtomicLong();
        tab.page().onResponse(r -> bytes.addAndGet(r.body().length));
        tab.home();
        assertThat(bytes.get()).isBetween(10_000L, MOST_BYTES);
    }
}
