package org.bluepencil.source.starter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a table under its headings. */
record Row(Cell first, Map<Column.Plain, Cell> plain, List<Stated> claims) {

    /** A claim of the row: property, value or values, and what qualifies it or is said of its value. */
    record Stated(
            KnownProperty property,
            String unit,
            Cell value,
            List<Qualified> qualifiers,
            Map<KnownProperty, Cell> aboutValue) {}

    /** A qualifier's property and value. */
    record Qualified(KnownProperty property, String unit, Cell value) {}

    static List<Row> read(String file, String text) {
        List<List<Cell>> cells = CsvReader.read(file, text);
        if (cells.isEmpty()) {
            throw new Cell("", file, 1, 1).bad("an empty table", "a row of headings: " + Column.EXPECTED);
        }
        List<Column> columns = cells.get(0).stream().map(Column::of).toList();
        List<Row> rows = new ArrayList<>();
        for (List<Cell> row : cells.subList(1, cells.size())) {
            if (row.size() != columns.size()) {
                throw row.get(0)
                        .bad("a row of " + row.size() + " fields", columns.size() + " fields, one for each heading");
            }
            rows.add(row(columns, row));
        }
        return rows;
    }

    private static Row row(List<Column> columns, List<Cell> cells) {
        Map<Column.Plain, Cell> plain = new EnumMap<>(Column.Plain.class);
        List<Stated> claims = new ArrayList<>();
        List<Stated> open = new ArrayList<>();
        boolean qualified = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Column column = columns.get(i);
            if (column instanceof Column.Plain field) {
                plain.put(field, cell);
            } else if (column instanceof Column.Claim claim) {
                if (qualified) {
                    open.clear();
                    qualified = false;
                }
                if (!cell.isEmpty()) {
                    Stated stated =
                            new Stated(claim.property(), claim.unit(), cell, new ArrayList<>(), new LinkedHashMap<>());
                    claims.add(stated);
                    open.add(stated);
                }
            } else if (column instanceof Column.Qualifier qualifier) {
                qualified = true;
                if (!cell.isEmpty()) {
                    open.forEach(s -> s.qualifiers().add(new Qualified(qualifier.property(), qualifier.unit(), cell)));
                }
            } else if (column instanceof Column.AboutValue about && !cell.isEmpty()) {
                open.forEach(s -> s.aboutValue().put(about.property(), cell));
            }
        }
        return new Row(cells.get(0), plain, claims);
    }

    /** Whether the row says something by this property about the values of its claims. */
    boolean saysOfValue(KnownProperty property) {
        return claims.stream().anyMatch(c -> c.aboutValue().containsKey(property));
    }

    Cell id() {
        return field(Column.Plain.ID);
    }

    Cell label() {
        return field(Column.Plain.LABEL);
    }

    Cell description() {
        return field(Column.Plain.DESCRIPTION);
    }

    Cell aliases() {
        return field(Column.Plain.ALIASES);
    }

    Cell subject() {
        return field(Column.Plain.SUBJECT);
    }

    Cell rank() {
        return field(Column.Plain.RANK);
    }

    Cell source() {
        return field(Column.Plain.SOURCE);
    }

    private Cell field(Column.Plain column) {
        @Nullable Cell cell = plain.get(column);
        return cell == null ? new Cell("", first.file(), first.line(), first.column()) : cell;
    }
}
