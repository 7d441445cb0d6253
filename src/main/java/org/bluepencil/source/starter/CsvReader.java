package org.bluepencil.source.starter;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated text as cells that know their line and column. A line that begins with {@code #} is a comment; a
 * field in quotation marks may hold commas, and a quotation mark doubled. A field does not run over a line's end.
 */
final class CsvReader {
    private CsvReader() {}

    /** The rows that hold something, in order; cells are stripped of outer spaces. */
    static List<List<Cell>> read(String file, String text) {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (!bare.isBlank() && !bare.startsWith("#")) {
                rows.add(row(file, number, bare));
            }
        }
        return rows;
    }

    private static List<Cell> row(String file, int number, String line) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int end = line.startsWith("\"", at) ? afterQuoted(file, number, line, at) : comma(line, at);
            if (end < line.length() && line.charAt(end) != ',') {
                throw new Cell(line, file, number, end + 1)
                        .bad("text behind a closing quotation mark", "a comma or the line's end");
            }
            String raw = line.substring(at, end);
            boolean quoted = raw.startsWith("\"");
            String plain = quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
            cells.add(new Cell(plain.strip(), file, number, at + 1));
            at = end + 1;
        }
        return List.copyOf(cells);
    }

    private static int comma(String line, int from) {
        int comma = line.indexOf(',', from);
        return comma < 0 ? line.length() : comma;
    }

    private static int afterQuoted(String file, int number, String line, int open) {
        int at = open + 1;
        while (at < line.length()) {
            if (line.charAt(at) == '"') {
                if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return at + 1;
                }
            }
            at++;
        }
        throw new Cell(line, file, number, open + 1)
                .bad("a quotation mark that is not closed", "a closing quotation mark on the same line");
    }
}
