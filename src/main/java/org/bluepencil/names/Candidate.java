package org.bluepencil.names;

import org.bluepencil.value.EntityId;

/**
 * One entity that a surface form may denote.
 *
 * @param prominence how well known the entity is, from 0 (unknown) to 1; from the size of its entry
 */
public record Candidate(EntityId id, String label, NameKind kind, double prominence) {}
