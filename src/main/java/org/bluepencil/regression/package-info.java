/**
 * Known claims as tests: suites of claims with the verdict that is expected of each, judged again in every run.
 *
 * <p>May import: the checker, report and what it imports, yaml.
 */
@NullMarked
package org.bluepencil.regression;

import org.jspecify.annotations.NullMarked;
