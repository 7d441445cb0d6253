package org.bluepencil.report;

import org.bluepencil.article.LineColumn;
import org.bluepencil.article.Span;

/**
 * A stretch of the original file, as editors and other tools address it.
 *
 * @param span in UTF-16 code units from the start of the file's text
 * @param end the place behind its last character
 * @param exact whether these are the very words; false if it is the passage around them, because they do not stand in one
 *     piece in the file
 */
public record Region(Span span, LineColumn start, LineColumn end, boolean exact) {}
