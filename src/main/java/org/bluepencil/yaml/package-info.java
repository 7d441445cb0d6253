/**
 * YAML files that people write: each value knows where it stands, so that every fault is told with file, line and column.
 *
 * <p>May import: value.
 */
@NullMarked
package org.bluepencil.yaml;

import org.jspecify.annotations.NullMarked;
