/**
 * Live Wikidata over its documented API: names to entities, entities in batches, what points at an entity; every fault of the
 * API a value of its own.
 */
@NullMarked
package org.bluepencil.source.wikidata;

import org.jspecify.annotations.NullMarked;
