package org.bluepencil.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.bluepencil.article.Article;

/**
 * An article again and again, each time with another text: a number stands behind its last passage, where nobody reads. What
 * was read of a text is kept, so that the same one would not be read twice. Safe for several threads.
 */
final class Editions {
    private final Article article;
    private final AtomicLong number = new AtomicLong();

    Editions(Article article) {
        this.article = article;
    }

    Article next() {
        return new Article(
                article.name(),
                article.title(),
                article.url(),
                article.published(),
                article.text() + "\n" + number.incrementAndGet(),
                article.passages(),
                article.map());
    }
}
