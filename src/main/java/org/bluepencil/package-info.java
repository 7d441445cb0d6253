/**
 * The whole pipeline: an article in, a report out; and how it is opened, the same for every door.
 *
 * <p>May import: report, source, http, verdict, evidence, claim, language, names, article, value.
 */
@NullMarked
package org.bluepencil;

import org.jspecify.annotations.NullMarked;
