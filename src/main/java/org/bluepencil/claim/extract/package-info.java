/**
 * The extractor: from sentences to claims, queries, open words and unchecked sentences.
 *
 * <p>May import: claim, claim.frame, claim.link, language, names, article, value.
 */
@NullMarked
package org.bluepencil.claim.extract;

import org.jspecify.annotations.NullMarked;
