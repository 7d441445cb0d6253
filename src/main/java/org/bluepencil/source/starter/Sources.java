package org.bluepencil.source.starter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources that the rows of the tables name by key, from {@code sources.csv}. An address may hold a {@code *}, which
 * what stands behind the key replaces: {@code fb26:central-asia/kz}.
 */
final class Sources {
    static final String FILE = "sources.csv";
    private static final List<String> HEADINGS = List.of("key", "name", "url", "stated in", "retrieved");

    /** One source: its address, the item that stands for it (or empty), and the day on which it was read. */
    record Source(String url, String statedIn, String retrieved) {}

    private final Map<String, Source> byKey = new HashMap<>();

    Sources(String file, String text) {
        List<List<Cell>> rows = CsvReader.read(file, text);
        if (rows.isEmpty() || !rows.get(0).stream().map(Cell::text).toList().equals(HEADINGS)) {
            throw new Cell("", file, 1, 1).bad("no headings", String.join(",", HEADINGS));
        }
        for (List<Cell> row : rows.subList(1, rows.size())) {
            Cell key = row.get(0);
            if (row.size() != HEADINGS.size() || key.isEmpty()) {
                throw key.bad(
                        "a row of " + row.size() + " fields",
                        HEADINGS.size() + " fields: " + String.join(",", HEADINGS));
            }
            try {
                LocalDate.parse(row.get(4).text());
            } catch (DateTimeException e) {
                throw row.get(4)
                        .bad(
                                "no date: \"" + row.get(4).text() + "\"",
                                "the day on which it was read, such as 2026-05-17");
            }
            Source source =
                    new Source(row.get(2).text(), row.get(3).text(), row.get(4).text());
            if (source.url().isEmpty() && source.statedIn().isEmpty()) {
                throw key.bad(
                        "a source without address and without item",
                        "an address in \"url\" or an item in \"stated in\"");
            }
            if (byKey.put(key.text(), source) != null) {
                throw key.bad("the key " + key.text() + " stands twice", "one row for each key");
            }
        }
    }

    Source of(Cell reference) {
        String[] keyAndPath = reference.text().split(":", 2);
        Source source = byKey.get(keyAndPath[0]);
        if (source == null) {
            throw reference.bad("no source \"" + keyAndPath[0] + "\"", "a key of " + FILE);
        }
        if (source.url().contains("*") != (keyAndPath.length == 2)) {
            throw reference.bad(
                    "the address of " + keyAndPath[0] + " is " + source.url(),
                    "key:path where the address has a *, the key alone elsewhere");
        }
        return keyAndPath.length == 1
                ? source
                : new Source(source.url().replace("*", keyAndPath[1]), source.statedIn(), source.retrieved());
    }
}
