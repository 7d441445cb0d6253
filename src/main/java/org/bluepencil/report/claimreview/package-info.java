/**
 * The report as ClaimReview, the structured data of a published check.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.claimreview;

import org.jspecify.annotations.NullMarked;
