package org.bluepencil.article;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Whether a table shows data, and does not only place the parts of a page, as on pages of the old kind. */
final class DataTable {
    /** No cell of data is longer, in characters. */
    private static final int LONGEST_CELL = 300;

    private DataTable() {}

    /** Whether a row belongs to a table of data: no table inside, no long cell, and more than one cell in the row. */
    static boolean holds(Element row) {
        Element table = row.parent();
        while (table != null && !table.nameIs("table")) {
            table = table.parent();
        }
        String role = table == null ? "presentation" : table.attr("role").toLowerCase(Locale.ROOT);
        if (role.equals("presentation") || role.equals("none")) {
            return false;
        }
        int cells = 0;
        for (Node child = row.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
                cells++;
                if (cell.selectFirst("table") != null || cell.wholeText().length() > LONGEST_CELL) {
                    return false;
                }
            }
        }
        return cells > 1;
    }
}
