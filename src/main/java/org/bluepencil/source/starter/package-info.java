/**
 * The build step that turns the tables under {@code sources/starter} into a dump in Wikidata's JSON format, which is then
 * indexed like any other. The tables' form is described in {@code sources/starter/README.md}.
 *
 * <p>May import: names, value.
 */
@NullMarked
package org.bluepencil.source.starter;

import org.jspecify.annotations.NullMarked;
