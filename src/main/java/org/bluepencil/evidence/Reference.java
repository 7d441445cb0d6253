package org.bluepencil.evidence;

/**
 * What a statement itself rests on.
 *
 * @param origin who says so: the host of an address or the id of the work; two references of one origin count once
 * @param url the address, or the empty string
 * @param wikipedia whether it is imported from a Wikipedia
 */
public record Reference(String origin, String url, boolean wikipedia) {}
