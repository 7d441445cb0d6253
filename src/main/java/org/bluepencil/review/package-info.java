/**
 * What editors decided by hand, kept in a file beside the article and found again when the article is checked anew. It knows
 * nothing of commands and writes no file itself.
 *
 * <p>May import: report and what it imports, yaml.
 */
@NullMarked
package org.bluepencil.review;

import org.jspecify.annotations.NullMarked;
