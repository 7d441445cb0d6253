/**
 * What a surface form may denote: candidates, their classes and how well known they are. Interfaces only; sources implement them.
 *
 * <p>May import: value.
 */
@NullMarked
package org.bluepencil.names;

import org.jspecify.annotations.NullMarked;
