package org.bluepencil.report;

import org.jspecify.annotations.Nullable;

/**
 * What no check can know of its own report: who publishes it, and where.
 *
 * @param publisher the name of the newsroom, or null for a draft
 * @param url the address at which the check is published, or null for a draft
 */
public record Edition(@Nullable String publisher, @Nullable String url) {
    public static final Edition DRAFT = new Edition(null, null);
}
