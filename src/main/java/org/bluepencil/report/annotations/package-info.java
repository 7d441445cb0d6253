/**
 * The report as workflow commands, which GitHub shows beside the lines of a change.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.annotations;

import org.jspecify.annotations.NullMarked;
