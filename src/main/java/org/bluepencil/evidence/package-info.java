/**
 * What sources said about a claim, each statement with its citation, and the gathering of it.
 *
 * <p>May import: claim and what it imports.
 */
@NullMarked
package org.bluepencil.evidence;

import org.jspecify.annotations.NullMarked;
