/**
 * The whole pipeline: an article in, a report out.
 *
 * <p>May import: report, source, verdict, evidence, claim, language, names, article, value.
 */
@NullMarked
package org.bluepencil;

import org.jspecify.annotations.NullMarked;
