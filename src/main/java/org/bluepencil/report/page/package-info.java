/**
 * Pages in plain words: what a rule, a verdict, a reason or a kind of query means. {@code explain} prints them, the report
 * carries those that it uses, and SARIF gives them as help.
 *
 * <p>May import: verdict and what it imports.
 */
@NullMarked
package org.bluepencil.report.page;

import org.jspecify.annotations.NullMarked;
