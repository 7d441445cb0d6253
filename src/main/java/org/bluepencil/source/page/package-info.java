/**
 * Web pages and files as sources: their tables by declared columns, their prose by the same extractor as the article. Pages are
 * inert text.
 */
@NullMarked
package org.bluepencil.source.page;

import org.jspecify.annotations.NullMarked;
