/**
 * A report in the shape of the desk's page: what is told while a check goes on, and the whole proof when it is done. All
 * words are ready to be set as text; nothing is markup.
 *
 * <p>May import: report and what it rests on, and the JSON of state.
 */
@NullMarked
package org.bluepencil.desk.proof;

import org.jspecify.annotations.NullMarked;
