package org.bluepencil.source.page;

import java.time.LocalDate;
import java.util.Locale;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Format;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.http.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read.
 *
 * @param address where a reader finds it: an address, or a path
 * @param html its markup, or the empty string for plain text
 * @param article its main text
 * @param date the page's own date, as it declares it or as whoever handed it over says; null if nobody says
 * @param retrieved when it was got, ISO; for a file, the date that is declared for it, or the empty string
 * @param sha256 of its bytes
 */
record ReadPage(
        String address, String html, Article article, @Nullable LocalDate date, String retrieved, String sha256) {

    /** A page from the web. */
    static ReadPage of(Reply.Content content, @Nullable LocalDate declared) {
        String text = content.text();
        boolean html = content.isHtml() || text.stripLeading().startsWith("<");
        return of(content.address(), text, html, declared, content.retrieved().toString(), content.sha256());
    }

    /**
     * A page with its text.
     *
     * @throws UnreadableArticle if it has no text
     */
    static ReadPage of(
            String address, String text, boolean html, @Nullable LocalDate declared, String retrieved, String sha256) {
        ReadingOptions options = new ReadingOptions(declared, null, address);
        Article article = Articles.read(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                address,
                html ? Format.HTML : Format.TEXT,
                options);
        return new ReadPage(address, html ? text : "", article, article.published(), retrieved, sha256);
    }

    boolean isHtml() {
        return !html.isEmpty();
    }

    /** The host, or what a file is called. */
    String origin() {
        int slashes = address.indexOf("://");
        if (slashes < 0) {
            return address.substring(address.lastIndexOf('/') + 1);
        }
        String rest = address.substring(slashes + 3).toLowerCase(Locale.ROOT);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    boolean isWikipedia() {
        return origin().endsWith("wikipedia.org");
    }
}
