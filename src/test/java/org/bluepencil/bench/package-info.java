/** Measurements, run by hand: never part of the tests. */
@NullMarked
package org.bluepencil.bench;

import org.jspecify.annotations.NullMarked;
