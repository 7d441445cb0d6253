/**
 * Large inputs: files read as streams, packed or plain, line by line, at a bounded memory, with the place reached; worked on
 * by several threads with the order kept; and told apart from each other.
 *
 * <p>May import: nothing of ours.
 */
@NullMarked
package org.bluepencil.files;

import org.jspecify.annotations.NullMarked;
