/**
 * The sources that can be asked, and the names they know: definitions in YAML, the local index, tables.
 *
 * <p>May import: evidence, claim, names, article, value.
 */
@NullMarked
package org.bluepencil.source;

import org.jspecify.annotations.NullMarked;
