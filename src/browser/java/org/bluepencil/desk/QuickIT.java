package org.bluepencil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** How quick the page is. A time is the best of a few, as other work of the machine only ever adds to it. */
final class QuickIT extends InBrowser {
    private static final int TIMES = 5;
    private static final double MOST_TO_INTERACTIVE = 500;
    private static final double MOST_TO_FIRST_MARK = 1000;
    private static final long MOST_BYTES = 300_000;

    private static double best(DoubleSupplier time) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            best = Math.min(best, time.getAsDouble());
        }
        return best;
    }

    @Test
    void thePageIsSmall() {
        AtomicLong bytes = new AtomicLong();
        tab.page().onResponse(r -> bytes.addAndGet(size(r)));
        tab.home();
        assertThat(bytes.get()).isBetween(10_000L, MOST_BYTES);
        System.out.println("the page has " + bytes + " bytes");
    }

    private static long size(Response response) {
        return response.body().length;
    }

    @Test
    void thePageIsSoonReady() {
        tab.page()
                .addInitScript("new MutationObserver(() => { if (!window.ready && document.querySelector('.hand button.primary'))"
                        + " window.ready = performance.now(); }).observe(document, { subtree: true, childList: true });");
        double best = best(() -> {
            tab.home();
            return number("window.ready");
        });
        System.out.println("interactive after " + best + " ms");
        assertThat(best).isLessThan(MOST_TO_INTERACTIVE);
    }

    @Test
    void theFirstMarkIsSoonThere() {
        double best = best(() -> {
            tab.paste(sample(), "");
            return number("performance.getEntriesByName('first-mark').at(-1).startTime"
                    + " - performance.getEntriesByName('check').at(-1).startTime");
        });
        System.out.println("first mark after " + best + " ms");
        assertThat(best).isLessThan(MOST_TO_FIRST_MARK);
    }

    private double number(String expression) {
        return ((Number) tab.page().evaluate(expression)).doubleValue();
    }
}
