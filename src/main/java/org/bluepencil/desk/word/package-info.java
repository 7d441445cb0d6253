/**
 * The proof as a document for word processors: the article with a comment on each finding.
 *
 * <p>May import: state and proof of the desk, report.
 */
@NullMarked
package org.bluepencil.desk.word;

import org.jspecify.annotations.NullMarked;
