/**
 * The result of a check and its writers, one per format.
 *
 * <p>May import: verdict and what it imports.
 */
@NullMarked
package org.bluepencil.report;

import org.jspecify.annotations.NullMarked;
