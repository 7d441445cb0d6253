/**
 * What was decided and what is signed: the decisions as reports show them, and all files of a proof under one hash.
 *
 * <p>May import: state and proof of the desk, report.
 */
@NullMarked
package org.bluepencil.desk.signoff;

import org.jspecify.annotations.NullMarked;
