package org.bluepencil.language;

/**
 * One argument of a predicate in PropBank's terms.
 *
 * @param predicate index of the verb
 * @param label {@code A0}, {@code A1}, {@code AM-TMP}, …
 * @param head index of the token that heads the argument
 */
public record Role(int predicate, String label, int head) {}
