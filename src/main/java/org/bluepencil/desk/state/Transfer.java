package org.bluepencil.desk.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of a desk as JSON Lines, to be taken to another desk: of each article its changes, one a line, then what its last
 * check and its signature left.
 */
public final class Transfer {
    private Transfer() {}

    /** One line; the content in Base64. */
    private record Line(String article, @Nullable Entry entry, Store.@Nullable Kept kept, @Nullable String content) {}

    /** An article as it is brought. */
    private record Brought(List<Entry> entries, Map<Store.Kept, byte[]> kept) {}

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
                write(out, new Line(id.id(), entry, null, null));
            }
            for (Store.Kept what : Store.Kept.values()) {
                byte[] content = store.kept(id, what).orElse(null);
                if (content != null) {
                    write(out, new Line(id.id(), null, what, Base64.getEncoder().encodeToString(content)));
                }
            }
        }
        return articles;
    }

    private static void write(Writer out, Line line) throws IOException {
        out.write(Json.write(line));
        out.write('\n');
    }

    /**
     * Brings what was written, all of it or nothing.
     *
     * @return how many articles are new
     * @throws IOException if it cannot be read
     * @throws UnusableState if it is no such file, or an article that is there already has other changes
     */
    public static int read(BufferedReader in, String name, Store store) throws IOException {
        Map<ArticleId, Brought> brought = new LinkedHashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            try {
                Line read = Json.read(line, Line.class);
                ArticleId id = new ArticleId(read.article());
                take(read, id, brought.computeIfAbsent(id, i -> new Brought(new ArrayList<>(), new TreeMap<>())));
            } catch (IOException | IllegalArgumentException | NullPointerException e) {
                throw new UnusableState(
                        name + ":" + number + ": not a change of a desk (" + e.getMessage()
                                + "): give a file that 'bluepencil desk --export' wrote",
                        e);
            }
        }
        brought.forEach((id, article) -> check(id, article.entries(), name, store));
        int fresh = 0;
        for (Map.Entry<ArticleId, Brought> article : brought.entrySet()) {
            if (store.entries(article.getKey()).isEmpty()) {
                store.bring(
                        article.getKey(),
                        article.getValue().entries(),
                        article.getValue().kept());
                fresh++;
            }
        }
        return fresh;
    }

    private static void take(Line line, ArticleId id, Brought article) {
        Entry entry = line.entry();
        Store.Kept what = line.kept();
        String content = line.content();
        if (entry != null) {
            article.entries().add(entry);
            if (entry.revision() != article.entries().size()) {
                throw new IllegalArgumentException("change " + article.entries().size() + " of " + id + " is missing");
            }
        } else if (what != null && content != null) {
            article.kept().put(what, Base64.getDecoder().decode(content));
        } else {
            throw new IllegalArgumentException("neither a change nor what is kept of one");
        }
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
