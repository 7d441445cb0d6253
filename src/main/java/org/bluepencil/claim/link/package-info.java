/**
 * What the words of an article denote: names linked to entities, pronouns and descriptions to what they refer back to.
 *
 * <p>May import: claim, language, names, article, value.
 */
@NullMarked
package org.bluepencil.claim.link;

import org.jspecify.annotations.NullMarked;
