package org.bluepencil.evidence;

import org.bluepencil.value.EntityId;
import org.bluepencil.value.Value;

/**
 * A statement turned to face the claim: the relation's subject and value as the frame has them, whichever way the
 * statement itself stands.
 *
 * @param statement the last statement on the path: its dates, rank, references and citation count
 * @param words the assertion in words: {@code Belarus, member of the SCO, since 4 July 2024}
 */
public record Assertion(
        EntityId subject, Value value, Statement statement, boolean confirms, boolean contradicts, LateText words) {

    /** An assertion whose words are there already. */
    public Assertion(
            EntityId subject,
            Value value,
            Statement statement,
            boolean confirms,
            boolean contradicts,
            String rendered) {
        this(subject, value, statement, confirms, contradicts, LateText.of(rendered));
    }

    /** The assertion in words. */
    public String rendered() {
        return words.read();
    }

    /** Puts into words what a report shows of it, while the knowledge that has the names is open. */
    public void putIntoWords() {
        words.read();
        statement.citation().words().read();
        statement.citation().hash().read();
    }

    public Validity validity() {
        return statement.validity();
    }
}
