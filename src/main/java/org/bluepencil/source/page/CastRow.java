package org.bluepencil.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A row of the cast of the work that a page is about: "Evi Solberg as Captain Moth".
 *
 * @param player who plays
 * @param role whom they play
 * @param quote where the page tells it, verbatim
 */
record CastRow(String player, String role, String quote) implements Abbreviated {
    private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4})";
    private static final Pattern ROW =
            Pattern.compile(NAME + " as (?:the )?" + NAME + "(?: ?[(:,–—].*)?", Pattern.DOTALL);
    /** Fewer such rows are no cast. */
    private static final int FEWEST = 3;

    /** The rows of a page's cast of which a text names player or role; empty if the page lists none. */
    static List<CastRow> of(Document page, String text) {
        List<CastRow> rows = new ArrayList<>();
        for (Element item : page.body().select("li")) {
            Matcher row = ROW.matcher(item.text().strip());
            if (row.matches()) {
                rows.add(new CastRow(row.group(1), row.group(2), row.group()));
            }
        }
        return rows.size() < FEWEST
                ? List.of()
                : rows.stream()
                        .filter(row -> text.contains(row.player) || text.contains(row.role))
                        .toList();
    }

    @Override
    public List<String> sentences(String topic) {
        return List.of(player + " appeared in " + topic + ".", role + " is a character in " + topic + ".");
    }
}
