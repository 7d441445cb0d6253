package org.bluepencil.evidence;

import org.bluepencil.value.EntityId;
import org.bluepencil.value.Value;

/**
 * A statement turned to face the claim: the relation's subject and value as the frame has them, whichever way the
 * statement itself stands.
 *
 * @param statement the last statement on the path: its dates, rank, references and citation count
 * @param rendered the assertion in words: {@code Belarus, member of the SCO, since 4 July 2024}
 */
public record Assertion(
        EntityId subject, Value value, Statement statement, boolean confirms, boolean contradicts, String rendered) {

    public Validity validity() {
        return statement.validity();
    }
}
