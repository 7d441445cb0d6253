package org.bluepencil.claim;

import org.bluepencil.value.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * A set that a claim counts or orders: the entities standing in the frame's relation to the owner, narrowed to a class
 * if one is named.
 *
 * @param ownerIsValue true if the owner is the relation's value and the elements are subjects (members of a group);
 *     false if the owner is the subject and the elements are values (founders of a company)
 * @param kind the class that the counted elements belong to ("former Soviet republic"), or null for all
 * @param kindText its words in the article, empty if there is none
 */
public record SetOf(Participant owner, boolean ownerIsValue, @Nullable EntityId kind, String kindText) {}
