/**
 * Test reports in JUnit XML, as Surefire writes them and build servers read them.
 *
 * <p>May import: report and what it imports.
 */
@NullMarked
package org.bluepencil.report.junit;

import org.jspecify.annotations.NullMarked;
