/**
 * The report as lines for a terminal: one for each finding, and a summary in words.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.text;

import org.jspecify.annotations.NullMarked;
