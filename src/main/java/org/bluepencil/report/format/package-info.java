/**
 * The formats in which a report can be written, by the names that {@code --format} takes.
 *
 * <p>May import: report and its writers.
 */
@NullMarked
package org.bluepencil.report.format;

import org.jspecify.annotations.NullMarked;
