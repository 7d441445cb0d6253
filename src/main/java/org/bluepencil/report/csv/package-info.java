/**
 * The report as a table, one row for each claim, for a spreadsheet.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.csv;

import org.jspecify.annotations.NullMarked;
