/**
 * The one polite HTTP client: pace, budget, breaker, guard, caps, cache and record. Answers are values: a host that fails,
 * hangs or lies costs its answer, never the run.
 *
 * <p>May import: value.
 */
@NullMarked
package org.bluepencil.http;

import org.jspecify.annotations.NullMarked;
