/**
 * Large files read as streams: packed or plain, line by line, at a bounded memory, with the place reached.
 *
 * <p>May import: nothing of ours.
 */
@NullMarked
package org.bluepencil.files;

import org.jspecify.annotations.NullMarked;
