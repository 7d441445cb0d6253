/**
 * Numbers as writers give them: hedges, ranges, fractions, per cent, money, measures, ordinals, spelled-out numbers.
 *
 * <p>May import: language, language.numeral, language.time (what is a time is no number), article, value.
 */
@NullMarked
package org.bluepencil.language.number;

import org.jspecify.annotations.NullMarked;
