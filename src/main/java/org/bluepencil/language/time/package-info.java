/**
 * Times read against the publication date: points, stretches and lengths of the calendar in news English.
 *
 * <p>May import: language, language.numeral, article, value.
 */
@NullMarked
package org.bluepencil.language.time;

import org.jspecify.annotations.NullMarked;
