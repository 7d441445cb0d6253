package org.bluepencil.http;

import java.time.Duration;

/**
 * What is asked of the web: a GET of one address.
 *
 * @param trust where the address comes from
 * @param robots whether the site's robots.txt is to be heeded: pages are, documented interfaces for programs are not
 * @param mostBytes the most bytes of the body, on the wire and after decompression
 * @param fresh how old a recorded answer may be to stand in for a new one
 * @param source the id of the source that asks, or the empty string
 */
public record Ask(String address, Trust trust, boolean robots, long mostBytes, Duration fresh, String source) {
    private static final long PAGE_BYTES = 8L << 20;
    private static final long DATA_BYTES = 96L << 20;

    /** Where an address comes from. */
    public enum Trust {
        /** A definition that the user wrote. */
        CONFIGURED,
        /** An article, a page, or a citation handed over. */
        FOREIGN
    }

    /** A page for readers. */
    public static Ask page(String address, Trust trust, Duration fresh) {
        return new Ask(address, trust, true, PAGE_BYTES, fresh, "");
    }

    /** An interface for programs. */
    public static Ask data(String address, Duration fresh) {
        return new Ask(address, Trust.CONFIGURED, false, DATA_BYTES, fresh, "");
    }

    /** The same, asked for a source. */
    public Ask by(String id) {
        return new Ask(address, trust, robots, mostBytes, fresh, id);
    }
}
