/**
 * What changed between two runs, in words fit for a comment on a change request.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.drift;

import org.jspecify.annotations.NullMarked;
