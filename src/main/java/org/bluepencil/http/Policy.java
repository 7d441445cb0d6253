package org.bluepencil.http;

import java.time.Duration;
import java.util.Set;

/**
 * How polite and how patient the client is.
 *
 * @param contact where a site's owner can reach who runs this, for the User-Agent; empty for none
 * @param connect how long a connection may take
 * @param response how long to wait between two packets
 * @param total how long a request may take in all, redirects and retry included
 * @param inFlight requests to one host at a time
 * @param pace least time between the starts of two requests to one host
 * @param budget most requests to one host
 * @param mostRetryAfter how long a host may make a retry wait; beyond, there is none
 * @param cacheBytes most bytes of answers kept in memory
 * @param permitted hosts with ports that a definition names with {@code allow-local: true}
 */
public record Policy(
        String contact,
        Duration connect,
        Duration response,
        Duration total,
        int inFlight,
        Duration pace,
        int budget,
        Duration mostRetryAfter,
        long cacheBytes,
        Set<String> permitted) {

    public static final Policy DEFAULT = new Policy(
            "",
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            2,
            Duration.ofMillis(100),
            60,
            Duration.ofSeconds(5),
            64L << 20,
            Set.of());

    public Policy {
        permitted = Set.copyOf(permitted);
    }

    public Policy withContact(String other) {
        return new Policy(
                other, connect, response, total, inFlight, pace, budget, mostRetryAfter, cacheBytes, permitted);
    }

    public Policy permitting(Set<String> hosts) {
        return new Policy(contact, connect, response, total, inFlight, pace, budget, mostRetryAfter, cacheBytes, hosts);
    }

    public Policy patient(Duration connecting, Duration between, Duration inAll) {
        return new Policy(
                contact, connecting, between, inAll, inFlight, pace, budget, mostRetryAfter, cacheBytes, permitted);
    }

    String userAgent() {
        return "Bluepencil/0.1 (" + (contact.isEmpty() ? "claim verifier for editors" : contact) + ")";
    }
}
