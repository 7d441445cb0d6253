package org.bluepencil.fetch;

import java.time.Duration;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Format;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;

/** Fetches an article from its address, through the guarded client. */
public final class ArticleFetcher {
    private ArticleFetcher() {}

    /**
     * The article at an address.
     *
     * @throws UnreadableArticle if the address gives no answer, or none with an article in it
     */
    public static Article fetch(String address, Fetcher fetcher, ReadingOptions options) {
        Reply reply = fetcher.fetch(Ask.page(address, Ask.Trust.FOREIGN, Duration.ofHours(1)));
        if (reply instanceof Reply.Failure failure) {
            throw new UnreadableArticle(
                    UnreadableArticle.Kind.INACCESSIBLE, address, failure.why(), "Save the page and check the file.");
        }
        Reply.Content content = (Reply.Content) reply;
        ReadingOptions known = new ReadingOptions(options.published(), options.title(), content.address());
        return Articles.read(content.body(), address, content.isHtml() ? Format.HTML : Format.TEXT, known);
    }
}
