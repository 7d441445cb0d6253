package org.bluepencil.spark;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bluepencil.batch.ClaimRow;
import org.bluepencil.batch.Entry;
import org.bluepencil.batch.LineChecker;
import org.jspecify.annotations.Nullable;

/** What an entry becomes: a row for each claim, or one that tells why it could not be checked. */
final class CheckedRow {
    static final StructType SCHEMA = new StructType()
            .add("article", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("date", DataTypes.DateType)
            .add("claim", DataTypes.StringType)
            .add("form", DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("text", DataTypes.StringType)
            .add("subject_id", DataTypes.StringType)
            .add("subject", DataTypes.StringType)
            .add("property_id", DataTypes.StringType)
            .add("property", DataTypes.StringType)
            .add("value", DataTypes.StringType)
            .add("value_id", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("explanation", DataTypes.StringType)
            .add("found", DataTypes.StringType)
            .add("confidence", DataTypes.DoubleType)
            .add("sources", DataTypes.StringType)
            .add("statements", DataTypes.StringType)
            .add("fingerprint", DataTypes.StringType)
            .add("json", DataTypes.StringType)
            .add("place", DataTypes.StringType)
            .add("error", DataTypes.StringType);

    private CheckedRow() {}

    /**
     * Checks an entry.
     *
     * @param longest entries of more bytes are not checked
     */
    static List<Row> of(Found found, LineChecker checker, int longest) {
        Entry entry = found.entry();
        if (entry.weight() > longest) {
            return List.of(dead(found.id(), found.place(), "larger than " + longest + " bytes"));
        }
        ClaimRow.Rows rows = ClaimRow.of(checker.check(entry).json());
        if (rows.error() != null) {
            return List.of(dead(rows.article(), found.place(), rows.error()));
        }
        List<Row> all = new ArrayList<>();
        rows.claims().forEach(row -> all.add(row(row)));
        return all;
    }

    private static Row dead(@Nullable String article, String place, String error) {
        Object[] values = new Object[SCHEMA.size()];
        values[SCHEMA.fieldIndex("article")] = article;
        values[SCHEMA.fieldIndex("place")] = place;
        values[SCHEMA.fieldIndex("error")] = error;
        return RowFactory.create(values);
    }

    private static Row row(ClaimRow row) {
        return RowFactory.create(
                row.article(),
                row.url(),
                row.title(),
                row.published() == null ? null : Date.valueOf(row.published()),
                row.claim(),
                row.form(),
                row.start(),
                row.end(),
                row.text(),
                row.subjectId(),
                row.subject(),
                row.propertyId(),
                row.property(),
                row.value(),
                row.valueId(),
                row.verdict(),
                row.reason(),
                row.rule(),
                row.explanation(),
                row.found(),
                row.confidence(),
                row.sources(),
                row.statements(),
                row.fingerprint(),
                row.json(),
                null,
                null);
    }
}
