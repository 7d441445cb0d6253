/**
 * How amounts are written, below the level of what they mean: the pieces of a sentence, number words, amounts and hedges.
 * Times, lengths of time and numbers are read with it.
 *
 * <p>May import: language, article, value.
 */
@NullMarked
package org.bluepencil.language.numeral;

import org.jspecify.annotations.NullMarked;
