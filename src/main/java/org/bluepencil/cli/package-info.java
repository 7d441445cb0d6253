/**
 * The commands: one final class each, over the pipeline. Nothing imports this package.
 *
 * <p>May import: everything but other doors.
 */
@NullMarked
package org.bluepencil.cli;

import org.jspecify.annotations.NullMarked;
