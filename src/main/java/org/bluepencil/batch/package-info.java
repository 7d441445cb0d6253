/**
 * Whole archives: what they are read from, the same check for each article, and what they are written to. Order is kept,
 * memory is bounded, one bad article costs that article only, and a run that was killed goes on where it was.
 *
 * <p>May import: FactChecker, report, source, evidence, article, files, value.
 */
@NullMarked
package org.bluepencil.batch;

import org.jspecify.annotations.NullMarked;
