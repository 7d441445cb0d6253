/**
 * Clauses: what each verb of a sentence says of whom, read off the dependency tree, whatever the voice and wherever the
 * arguments were moved to.
 *
 * <p>May import: language.
 */
@NullMarked
package org.bluepencil.language.clause;

import org.jspecify.annotations.NullMarked;
