/**
 * The report as one self-contained HTML page: the editor's proof. The classes here say what stands on the page; the
 * templates beside the sources say in what order, and the style sheet in the resources how it looks.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.html;

import org.jspecify.annotations.NullMarked;
