/**
 * Checks of articles at the desk: a bounded queue of them, each told to whoever looks on.
 *
 * <p>May import: state and proof of the desk, and what a check needs.
 */
@NullMarked
package org.bluepencil.desk.check;

import org.jspecify.annotations.NullMarked;
