package org.bluepencil.http;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What one host is spared: requests at a time, their pace, their number, and any at all once it keeps failing. */
final class HostGate {
    private static final int FAILURES = 3;
    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(FAILURES)
            .minimumNumberOfCalls(FAILURES)
            .failureRateThreshold(100)
            .waitDurationInOpenState(Duration.ofMinutes(5))
            .build();

    private final Policy policy;
    private final Semaphore flights;
    private final CircuitBreaker breaker;
    private long nextStart;
    private int asked;

    HostGate(String host, Policy policy) {
        this.policy = policy;
        this.flights = new Semaphore(policy.inFlight(), true);
        this.breaker = CircuitBreaker.of(host, BREAKER);
        this.nextStart = System.nanoTime();
    }

    /** Waits for a turn; the reason if there is none. Who gets a turn must {@link #leave}. */
    Optional<Reply.Failure> enter() throws InterruptedException {
        if (!breaker.tryAcquirePermission()) {
            return Optional.of(new Reply.Failure(Reply.Kind.BREAKER, "it failed " + FAILURES + " times in a row"));
        }
        long wait;
        synchronized (this) {
            if (asked >= policy.budget()) {
                breaker.releasePermission();
                return Optional.of(
                        new Reply.Failure(Reply.Kind.BUDGET, "asked " + asked + " times, which is what one run may"));
            }
            asked++;
            long now = System.nanoTime();
            wait = Math.max(0, nextStart - now);
            nextStart = Math.max(now, nextStart) + policy.pace().toNanos();
        }
        await(wait);
        return Optional.empty();
    }

    /** Who is called back while waiting leaves the turn to others. */
    private void await(long nanos) throws InterruptedException {
        boolean turn = false;
        try {
            flights.acquire();
            turn = true;
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            if (turn) {
                flights.release();
            }
            breaker.releasePermission();
            throw e;
        }
    }

    void leave(boolean failed, long nanos) {
        flights.release();
        if (failed) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, new IllegalStateException("failed"));
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
