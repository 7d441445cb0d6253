package org.bluepencil.report;

import org.bluepencil.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a run told its reader of one finding that did not match, or of one query, as much as a later run needs to say that it is gone.
 *
 * @param key the fingerprint of the claim or query, see {@link Fingerprint}
 * @param verdict null of a query
 * @param rule the rule that decided, or the kind of the query
 * @param words those of the article, or the empty string
 * @param message what was said of them
 */
public record Reported(String key, @Nullable Verdict verdict, String rule, String words, String message) {}
