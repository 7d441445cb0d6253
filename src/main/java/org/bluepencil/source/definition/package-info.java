/**
 * Source definitions: one YAML file a source, read into typed values; every fault told with file, line and column.
 *
 * <p>May import: evidence, names, yaml, value.
 */
@NullMarked
package org.bluepencil.source.definition;

import org.jspecify.annotations.NullMarked;
