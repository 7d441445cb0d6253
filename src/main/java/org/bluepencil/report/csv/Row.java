package org.bluepencil.report.csv;

import java.util.List;
import org.bluepencil.article.Span;

/**
 * One row of the table.
 *
 * @param span where it stands in the read text, by which rows are ordered
 * @param cells as many as {@link #HEADER} names
 */
record Row(Span span, List<String> cells) {
    static final List<String> HEADER = List.of(
            "file",
            "line",
            "column",
            "place",
            "words",
            "sentence",
            "subject",
            "subject_id",
            "property",
            "verdict",
            "reason",
            "severity",
            "explanation",
            "note",
            "suggestion",
            "sources",
            "quote",
            "address",
            "review",
            "rule",
            "claim",
            "fingerprint");

    Row {
        cells = List.copyOf(cells);
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + HEADER.size() + " names");
        }
    }
}
