package org.bluepencil.verdict;

import org.bluepencil.article.Span;

/** An edit that would make the sentence true: replace the words of {@code span} by {@code replacement}. */
public record Suggestion(Span span, String original, String replacement) {}
