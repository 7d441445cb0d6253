package org.bluepencil.desk.api;

import org.bluepencil.article.Article;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.desk.state.Draft;
import org.bluepencil.report.Visible;
import org.jspecify.annotations.Nullable;

/** What an article is called in the list. */
final class Headline {
    private static final int MOST = 90;

    private Headline() {}

    /** Its title, or its first words; null if it cannot be read. */
    static @Nullable String of(Draft draft) {
        try {
            Article article = draft.read();
            String title = article.title();
            String words = title == null || title.isBlank() ? article.text() : title;
            String line = Visible.line(words.substring(0, Math.min(words.length(), 4 * MOST)));
            return line.length() <= MOST
                    ? line
                    : line.substring(0, line.lastIndexOf(' ', MOST) < 1 ? MOST : line.lastIndexOf(' ', MOST)) + " …";
        } catch (UnreadableArticle e) {
            return null;
        }
    }
}
