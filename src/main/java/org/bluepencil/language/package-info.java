/**
 * Sentences as the rest of the program sees them: tokens with lemma, tag, head and relation, and the mentions found in them.
 *
 * <p>May import: article, names, value.
 */
@NullMarked
package org.bluepencil.language;

import org.jspecify.annotations.NullMarked;
