/**
 * How much a sentence asks to be checked: signals that reading gives anyway, weighed by a small linear model. It puts lists in order and
 * never decides a verdict. The card of the model is {@code src/docs/worth.md}.
 *
 * <p>May import: language and what it imports.
 */
@NullMarked
package org.bluepencil.claim.worth;

import org.jspecify.annotations.NullMarked;
