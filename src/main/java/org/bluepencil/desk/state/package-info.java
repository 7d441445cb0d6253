/**
 * What was done at the desk: every change of every article, kept in order in one file, and what follows from them.
 *
 * <p>May import: article, value.
 */
@NullMarked
package org.bluepencil.desk.state;

import org.jspecify.annotations.NullMarked;
