package org.bluepencil.verdict;

import org.bluepencil.claim.Form;

/**
 * How claims of one form are decided. Each has a page in plain words under {@code rules/}, which {@link Pages} finds by
 * {@link #name()}.
 */
interface Rule<F extends Form> {
    String name();

    Judgement judge(Case given, F form);
}
