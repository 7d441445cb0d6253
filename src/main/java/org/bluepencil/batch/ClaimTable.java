package org.bluepencil.batch;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** The claims of an archive as a Parquet file: a row a claim, in the order of the lines. */
final class ClaimTable {

    /** A column: its name, its type in the file, and what stands in it. */
    private record Column(Type type, Function<ClaimRow, @Nullable Object> value) {
        static Column text(String name, Function<ClaimRow, @Nullable String> value) {
            return new Column(
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(name),
                    value::apply);
        }

        static Column number(String name, Function<ClaimRow, Integer> value) {
            return new Column(Types.required(PrimitiveTypeName.INT32).named(name), value::apply);
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("article", ClaimRow::article),
            Column.text("url", ClaimRow::url),
            Column.text("title", ClaimRow::title),
            new Column(
                    Types.optional(PrimitiveTypeName.INT32)
                            .as(LogicalTypeAnnotation.dateType())
                            .named("published"),
                    row -> row.published() == null
                            ? null
                            : (int) row.published().toEpochDay()),
            Column.text("claim", ClaimRow::claim),
            Column.text("form", ClaimRow::form),
            Column.number("start", ClaimRow::start),
            Column.number("end", ClaimRow::end),
            Column.text("text", ClaimRow::text),
            Column.text("subject_id", ClaimRow::subjectId),
            Column.text("subject", ClaimRow::subject),
            Column.text("property_id", ClaimRow::propertyId),
            Column.text("property", ClaimRow::property),
            Column.text("value", ClaimRow::value),
            Column.text("value_id", ClaimRow::valueId),
            Column.text("verdict", ClaimRow::verdict),
            Column.text("reason", ClaimRow::reason),
            Column.text("rule", ClaimRow::rule),
            Column.text("explanation", ClaimRow::explanation),
            Column.text("found", ClaimRow::found),
            new Column(Types.optional(PrimitiveTypeName.DOUBLE).named("confidence"), ClaimRow::confidence),
            Column.text("sources", ClaimRow::sources),
            Column.text("statements", ClaimRow::statements),
            Column.text("fingerprint", ClaimRow::fingerprint),
            Column.text("json", ClaimRow::json));

    private static final MessageType SCHEMA =
            new MessageType("claim", COLUMNS.stream().map(Column::type).toList());

    private ClaimTable() {}

    /**
     * Writes the claims of a file of lines as Parquet; the lines that tell of errors become a file of their own.
     *
     * @param errors written only if there are such lines; else one that is there is removed
     */
    static void write(Path lines, Path parquet, Path errors) throws IOException {
        Files.deleteIfExists(errors);
        try (BufferedReader reader = Files.newBufferedReader(lines, StandardCharsets.UTF_8);
                ParquetWriter<ClaimRow> writer =
                        ParquetWriter.writeFile(SCHEMA, parquet.toFile(), ClaimTable::dehydrate)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                ClaimRow.Rows rows = ClaimRow.of(line);
                for (ClaimRow row : rows.claims()) {
                    writer.write(row);
                }
                if (rows.error() != null) {
                    Files.writeString(errors, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
    }

    private static void dehydrate(ClaimRow row, ValueWriter writer) {
        for (Column column : COLUMNS) {
            Object value = column.value().apply(row);
            if (value != null) {
                writer.write(column.type().getName(), value);
            }
        }
    }
}
