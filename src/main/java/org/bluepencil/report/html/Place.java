package org.bluepencil.report.html;

/** A link into the proof: {@code paragraph 3}. */
public record Place(String words, String anchor) {}
