/**
 * The files of the page, packed with the program: markup, style sheet, scripts. Nothing is built and nothing is loaded from
 * elsewhere.
 *
 * <p>May import: value, and the style sheet of the HTML report.
 */
@NullMarked
package org.bluepencil.desk.page;

import org.jspecify.annotations.NullMarked;
