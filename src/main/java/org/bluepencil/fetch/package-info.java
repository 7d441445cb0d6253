/**
 * An address becomes an article.
 *
 * <p>May import: http, article, value.
 */
@NullMarked
package org.bluepencil.fetch;

import org.jspecify.annotations.NullMarked;
