/**
 * Whether one text says in the same words what another says: clause by clause, the same verb with the same arguments, names,
 * numbers and times. Imports {@code language} and {@code article}.
 */
@NullMarked
package org.bluepencil.claim.wording;

import org.jspecify.annotations.NullMarked;
