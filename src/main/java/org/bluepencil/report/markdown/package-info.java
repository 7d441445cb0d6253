/**
 * The report as Markdown, for a comment, a ticket or a mail.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.markdown;

import org.jspecify.annotations.NullMarked;
