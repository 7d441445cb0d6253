package org.bluepencil.source.table;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bluepencil.claim.Question;
import org.bluepencil.names.Candidate;
import org.bluepencil.names.NameKind;
import org.bluepencil.names.Names;
import org.bluepencil.source.definition.SourceDefinition.Part;
import org.bluepencil.source.definition.SourceDefinition.Table;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.value.EntityId;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Quantity;

/** Reads a table of figures by its declared columns; a row that cannot be read stops the run with its line and column. */
public final class TableReader {
    private final Table table;
    private final String file;
    private final Names names;
    private final Set<String> unknown = new TreeSet<>();
    private final Map<String, Optional<EntityId>> entities = new HashMap<>();
    private long row;

    private TableReader(Table table, String file, Names names) {
        this.table = table;
        this.file = file;
        this.names = names;
    }

    /**
     * Reads a whole table.
     *
     * @param file the table's name in messages
     * @param notes told of names that no knowledge holds, whose rows are left out
     * @throws BadDefinition if a declared column is not there or a row cannot be read
     */
    public static TableSource read(Table table, String file, String text, Names names, Consumer<String> notes) {
        TableReader reader = new TableReader(table, file, names);
        TableSource source = new TableSource(table.info(), names, reader.rows(text));
        if (!reader.unknown.isEmpty()) {
            notes.accept(file + ": rows left out, their names are not known: " + String.join(", ", reader.unknown));
        }
        return source;
    }

    private Map<Question, List<Row>> rows(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        Map<Question, List<Row>> byQuestion = new LinkedHashMap<>();
        try (CSVParser rows = format.parse(new StringReader(plain))) {
            requireColumns(rows.getHeaderNames());
            for (CSVRecord each : rows) {
                row = rows.getCurrentLineNumber();
                if (!each.isConsistent()) {
                    throw fault(
                            1,
                            "the row has " + each.size() + " fields, the heading "
                                    + rows.getHeaderNames().size(),
                            "a field for each heading");
                }
                row(each).ifPresent(r -> byQuestion
                        .computeIfAbsent(new Question.About(r.subject(), r.measure()), q -> new ArrayList<>())
                        .add(r));
            }
        } catch (CSVException | IllegalArgumentException e) {
            throw new BadDefinition(
                    file + ":1:1",
                    "no table with headings: " + e.getMessage(),
                    "a heading for each column, each of its own name");
        } catch (IOException | java.io.UncheckedIOException e) {
            throw fault(1, "not a table: " + e.getMessage(), "comma-separated values with a heading");
        }
        return byQuestion;
    }

    private void requireColumns(List<String> headings) {
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!seen.add(heading)) {
                throw new BadDefinition(
                        file + ":1:1", "a heading stands twice: " + heading, "a heading of its own for each column");
            }
        }
        for (Map.Entry<Part, String> declared : table.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            if (!headings.contains(declared.getValue())) {
                throw new BadDefinition(
                        table.declaredAt(),
                        "the table " + file + " has no column " + declared.getValue() + " ("
                                + declared.getKey().name().toLowerCase(java.util.Locale.ROOT) + ")",
                        headings.isEmpty() ? "a table with headings" : "one of " + String.join(", ", headings));
            }
        }
    }

    private BadDefinition fault(int column, String why, String expected) {
        return new BadDefinition(file + ":" + Math.max(1, row) + ":" + column, why, expected);
    }

    private BadDefinition fault(CSVRecord record, Part part, String why, String expected) {
        return fault(
                column(record, part), why + " in the column " + table.columns().get(part), expected);
    }

    /** Where a field begins in its line, counted from 1. */
    private int column(CSVRecord record, Part part) {
        String heading = table.columns().get(part);
        int index = record.getParser().getHeaderNames().indexOf(heading);
        int column = 1;
        for (int i = 0; i < index && i < record.size(); i++) {
            column += record.get(i).length() + 1;
        }
        return column;
    }

    private Optional<Row> row(CSVRecord record) {
        Optional<EntityId> subject = entity(field(record, Part.ENTITY));
        String partnerName = field(record, Part.PARTNER);
        Optional<EntityId> partner = partnerName.isEmpty() ? Optional.empty() : entity(partnerName);
        PropertyId measure = measure(record);
        Quantity quantity = quantity(record);
        FigureTime time = FigureTime.read(field(record, Part.YEAR))
                .orElseThrow(() -> fault(
                        record,
                        Part.YEAR,
                        "no year: \"" + field(record, Part.YEAR) + "\"",
                        "2023, 2023-06 or 2023-01/2023-09"));
        if (subject.isEmpty() || (!partnerName.isEmpty() && partner.isEmpty())) {
            return Optional.empty();
        }
        String own = field(record, Part.URL);
        String url = own.isEmpty() ? table.url() : own;
        return Optional.of(new Row(
                row,
                subject.get(),
                partner,
                measure,
                quantity,
                time.validity(),
                url,
                String.join(",", record.toList())));
    }

    private String field(CSVRecord record, Part part) {
        String heading = table.columns().get(part);
        return heading == null ? "" : record.get(heading).strip();
    }

    private PropertyId measure(CSVRecord record) {
        String text = field(record, Part.MEASURE);
        PropertyId declared = table.measure();
        if (text.isEmpty() && declared != null) {
            return declared;
        }
        if (!PropertyId.isValid(text)) {
            throw fault(
                    record,
                    Part.MEASURE,
                    "no measure: \"" + text + "\"",
                    "small letters and hyphens, such as export-share");
        }
        return new PropertyId(text);
    }

    private Quantity quantity(CSVRecord record) {
        String unit = field(record, Part.UNIT).isEmpty() ? table.unit() : field(record, Part.UNIT);
        ScaledUnit scaled = ScaledUnit.read(unit)
                .orElseThrow(() -> fault(
                        record, Part.UNIT, "unknown unit " + unit, "%, USD, million USD, km², or none for a count"));
        String text = field(record, Part.VALUE).replace("\u2212", "-");
        try {
            return Quantity.of(new BigDecimal(text).multiply(scaled.scale()), scaled.unit());
        } catch (NumberFormatException e) {
            throw fault(
                    record,
                    Part.VALUE,
                    "no number: \"" + text + "\"",
                    "a number such as 21.3, without thousands separators");
        }
    }

    /** The entity of an id or of a name; of several of one name the best known. */
    private Optional<EntityId> entity(String text) {
        if (EntityId.isValid(text)) {
            return Optional.of(new EntityId(text));
        }
        Optional<EntityId> named = entities.computeIfAbsent(text, name -> names.candidates(name).stream()
                .filter(c -> c.kind() != NameKind.DEMONYM)
                .findFirst()
                .map(Candidate::id));
        if (named.isEmpty()) {
            unknown.add(text.isEmpty() ? "(empty)" : text);
        }
        return named;
    }
}
