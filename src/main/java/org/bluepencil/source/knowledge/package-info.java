/**
 * The local knowledge: Wikidata's JSON dump format read into a Lucene index, and the names and statements in it.
 *
 * <p>May import: evidence, claim, names, value.
 */
@NullMarked
package org.bluepencil.source.knowledge;

import org.jspecify.annotations.NullMarked;
