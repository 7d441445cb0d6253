/**
 * An article as it is read: its text, passages, publication date, and the map back to the file it came from. One reader per format.
 *
 * <p>May import: value.
 */
@NullMarked
package org.bluepencil.article;

import org.jspecify.annotations.NullMarked;
