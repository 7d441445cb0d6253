/**
 * Frames: the data that map English to properties, one per relation or measure, read from YAML and checked at load.
 *
 * <p>May import: value, names.
 */
@NullMarked
package org.bluepencil.claim.frame;

import org.jspecify.annotations.NullMarked;
