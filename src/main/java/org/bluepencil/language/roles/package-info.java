/**
 * Everything that knows ClearNLP: PropBank roles on the trees of another parser. Switched off unless asked for; clauses are
 * read off the tree alone.
 *
 * <p>May import: language.
 */
@NullMarked
package org.bluepencil.language.roles;

import org.jspecify.annotations.NullMarked;
