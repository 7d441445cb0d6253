/**
 * Numbers as writers give them: hedges, ranges, fractions, per cent, money, measures, ordinals, spelled-out numbers.
 *
 * <p>May import: language, value.
 */
@NullMarked
package org.bluepencil.language.number;

import org.jspecify.annotations.NullMarked;
