/**
 * The report as JSON: the full result of a check, and one line of a batch. Their schemas are in the resources under
 * {@code schema}.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.json;

import org.jspecify.annotations.NullMarked;
