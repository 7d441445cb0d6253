/**
 * Tables of figures (a newsroom's own CSV, a statistics office's series) as a source, by declared columns.
 *
 * <p>May import: source.definition, evidence, claim, names, value.
 */
@NullMarked
package org.bluepencil.source.table;

import org.jspecify.annotations.NullMarked;
