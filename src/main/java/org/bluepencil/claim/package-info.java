/**
 * The checkable statements of an article: the forms a claim can take, the frames that map English to them, and the extractor.
 *
 * <p>May import: language and what it imports.
 */
@NullMarked
package org.bluepencil.claim;

import org.jspecify.annotations.NullMarked;
