/**
 * The judgement of a claim: a pure function of claim, evidence, house style and two dates. One rule per form.
 *
 * <p>May import: evidence and what it imports, yaml.
 */
@NullMarked
package org.bluepencil.verdict;

import org.jspecify.annotations.NullMarked;
