package org.bluepencil.claim;

/**
 * A word that stands for what is named elsewhere: "he", "its", "which", "where".
 *
 * @param words the word, linked as its antecedent is
 * @param antecedent the first name or word in the article that it goes back to
 */
public record Reference(Participant words, Participant antecedent) {}
