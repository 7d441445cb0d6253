package org.bluepencil.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.bluepencil.report.Report;
import org.bluepencil.report.ReportWriter;

/**
 * The report as a table after RFC 4180: a row for each claim, what matches among them, and for each query, in the order of
 * the text; lines end in CR LF. Every cell is quoted, and one that a spreadsheet would take for a formula is led by an
 * apostrophe, so that no article and no source can make it compute.
 */
public final class CsvReport implements ReportWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    @Override
    public void write(Report report, Writer out) throws IOException {
        CSVPrinter table = new CSVPrinter(out, FORMAT);
        table.printRecord(Row.HEADER);
        List<Row> rows = new Rows(report).all();
        for (Row row : rows.stream().sorted(Comparator.comparing(Row::span)).toList()) {
            table.printRecord(row.cells().stream().map(CsvReport::inert).toList());
        }
        table.flush();
    }

    /** A cell that no spreadsheet computes. */
    static String inert(String cell) {
        int first = 0;
        while (first < cell.length() && isBlank(cell.charAt(first))) {
            first++;
        }
        boolean formula = first < cell.length() && "=+-@＝＋－＠|".indexOf(cell.charAt(first)) >= 0;
        boolean control = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return formula || control ? "'" + cell : cell;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
