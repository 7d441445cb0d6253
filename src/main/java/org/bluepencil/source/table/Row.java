package org.bluepencil.source.table;

import java.util.Optional;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Quantity;

/**
 * One row of a table, read.
 *
 * @param line where it stands in the file, counted from 1
 * @param partner with whom, in figures between two
 * @param url where the figure can be read, or the empty string
 * @param text the row as it was read, which its citation's hash is taken of
 */
record Row(
        long line,
        EntityId subject,
        Optional<EntityId> partner,
        PropertyId measure,
        Quantity quantity,
        Validity validity,
        String url,
        String text) {}
