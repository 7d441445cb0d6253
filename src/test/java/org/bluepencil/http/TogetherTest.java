package org.bluepencil.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Asks that do not depend on each other are under way at the same time; their replies keep the order. */
class TogetherTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void allAreUnderWayAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        Fetcher waiting = ask -> {
            both.countDown();
            return new Reply.Failure(met(both) ? Reply.Kind.STATUS : Reply.Kind.TIMEOUT, ask.address());
        };

        List<Reply> replies = waiting.fetchAll(
                List.of(Ask.data("https://one.example/a", DAY), Ask.data("https://one.example/b", DAY)));

        assertThat(replies)
                .containsExactly(
                        new Reply.Failure(Reply.Kind.STATUS, "https://one.example/a"),
                        new Reply.Failure(Reply.Kind.STATUS, "https://one.example/b"));
    }

    @Test
    void nothingAskedIsNothingAnswered() {
        assertThat(Fetcher.OFFLINE.fetchAll(List.of())).isEmpty();
    }

    private static boolean met(CountDownLatch both) {
        try {
            return both.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
