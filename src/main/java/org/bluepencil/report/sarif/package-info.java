/**
 * The report as SARIF 2.1.0, for code review and whatever reads results of static analysis.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.sarif;

import org.jspecify.annotations.NullMarked;
