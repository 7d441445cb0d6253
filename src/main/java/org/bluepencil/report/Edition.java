package org.bluepencil.report;

import org.jspecify.annotations.Nullable;

/**
 * What no check can know of its own report: who publishes it, where, and what it is compared with.
 *
 * @param publisher the name of the newsroom, or null for a draft
 * @param url the address at which the check is published, or null for a draft
 */
public record Edition(@Nullable String publisher, @Nullable String url, Baseline baseline) {
    public static final Edition DRAFT = new Edition(null, null, Baseline.NONE);

    /** The same, compared with an earlier run. */
    public Edition since(Baseline earlier) {
        return new Edition(publisher, url, earlier);
    }
}
