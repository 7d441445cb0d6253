package org.bluepencil.desk.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of a desk as JSON Lines, a change a line, to be taken to another desk. */
public final class Transfer {
    private Transfer() {}

    private record Line(String article, Entry entry) {}

    /**
     * Writes all articles with all their changes.
     *
     * @return how many articles there are
     * @throws IOException only if {@code out} does
     */
    public static int write(Store store, Writer out) throws IOException {
        int articles = 0;
        for (ArticleId id : store.articles()) {
            articles++;
            for (Entry entry : store.entries(id)) {
                out.write(Json.write(new Line(id.id(), entry)));
                out.write('\n');
            }
        }
        return articles;
    }

    /**
     * Brings what was written, all of it or nothing.
     *
     * @return how many articles are new
     * @throws IOException if it cannot be read
     * @throws UnusableState if it is no such file, or an article that is there already has other changes
     */
    public static int read(BufferedReader in, String name, Store store) throws IOException {
        Map<ArticleId, List<Entry>> brought = new LinkedHashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            try {
                Line read = Json.read(line, Line.class);
                ArticleId id = new ArticleId(read.article());
                List<Entry> entries = brought.computeIfAbsent(id, i -> new ArrayList<>());
                entries.add(read.entry());
                if (read.entry().revision() != entries.size()) {
                    throw new IllegalArgumentException("change " + entries.size() + " of " + id + " is missing");
                }
            } catch (IOException | IllegalArgumentException | NullPointerException e) {
                throw new UnusableState(
                        name + ":" + number + ": not a change of a desk (" + e.getMessage()
                                + "): give a file that 'bluepencil desk --export' wrote",
                        e);
            }
        }
        brought.forEach((id, entries) -> check(id, entries, name, store));
        int fresh = 0;
        for (Map.Entry<ArticleId, List<Entry>> article : brought.entrySet()) {
            if (store.entries(article.getKey()).isEmpty()) {
                store.bring(article.getKey(), article.getValue());
                fresh++;
            }
        }
        return fresh;
    }

    private static void check(ArticleId id, List<Entry> entries, String name, Store store) {
        List<Entry> here = store.entries(id);
        if (!here.isEmpty() && !Json.write(here).equals(Json.write(entries))) {
            throw new UnusableState(
                    "article " + id + " of " + name
                            + " is on this desk with other changes: remove it here, or bring the file to another desk with --state");
        }
        try {
            Story.of(id, entries);
        } catch (IllegalArgumentException e) {
            throw new UnusableState(name + ": " + e.getMessage() + ": give a file that was not cut", e);
        }
    }
}
