/**
 * The values that claims and statements carry: ids, moments with their precision, periods, quantities with their unit, hedges.
 *
 * <p>May import: nothing of ours.
 */
@NullMarked
package org.bluepencil.value;

import org.jspecify.annotations.NullMarked;
