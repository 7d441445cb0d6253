/**
 * Measures the program on folders of public sets, through its own index and its own pipeline. A door: nothing imports it.
 */
@NullMarked
package org.bluepencil.bench;

import org.jspecify.annotations.NullMarked;
