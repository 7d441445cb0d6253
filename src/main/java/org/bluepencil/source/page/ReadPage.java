package org.bluepencil.source.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Format;
import org.bluepencil.article.Passage;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.http.Reply;
import org.bluepencil.source.Host;
import org.bluepencil.value.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read.
 *
 * @param address where a reader finds it: an address, or a path
 * @param markup its elements; null for plain text
 * @param article its main text
 * @param date the page's own date, as it declares it or as whoever handed it over says; null if nobody says
 * @param retrieved when it was got, ISO; for a file, the date that is declared for it, or the empty string
 * @param sha256 of its bytes
 * @param etag that the host sent, or the empty string
 */
record ReadPage(
        String address,
        @Nullable Document markup,
        Article article,
        @Nullable LocalDate date,
        String retrieved,
        String sha256,
        String etag) {
    private static final Pattern NOTE = Pattern.compile("[\\[(]?\\s*(?:\\d{1,3}|\\p{Lower})\\s*[\\])]?");
    private static final String MARK = "\ufeff";

    /**
     * A page from the web.
     *
     * @throws UnreadableArticle if it has no text
     */
    static ReadPage of(Reply.Content content, @Nullable LocalDate declared) {
        // what the header says of the characters goes before what the page says; a byte order mark tells the reader so
        byte[] bytes = content.charset()
                .map(c -> (MARK + new String(content.body(), c)).getBytes(StandardCharsets.UTF_8))
                .orElse(content.body());
        boolean html = content.isHtml() || isMarkup(bytes);
        return read(
                content.address(),
                bytes,
                html,
                declared,
                content.retrieved().toString(),
                content.sha256(),
                content.etag());
    }

    /**
     * A page in a file.
     *
     * @throws UnreadableArticle if it has no text
     */
    static ReadPage of(String name, byte[] bytes, @Nullable LocalDate declared) {
        String retrieved = declared == null ? "" : declared.toString();
        return read(name, bytes, isMarkup(bytes), declared, retrieved, Sha256.hex(bytes), "");
    }

    private static boolean isMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        return start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
    }

    private static ReadPage read(
            String address,
            byte[] bytes,
            boolean html,
            @Nullable LocalDate declared,
            String retrieved,
            String sha256,
            String etag) {
        ReadingOptions options = new ReadingOptions(declared, null, address);
        try {
            Document markup = html ? Jsoup.parse(new ByteArrayInputStream(bytes), null, address) : null;
            boolean noted = markup != null && dropNotes(markup);
            byte[] text = noted && markup != null ? markup.outerHtml().getBytes(StandardCharsets.UTF_8) : bytes;
            Article article = seen(Articles.read(text, address, html ? Format.HTML : Format.TEXT, options));
            return new ReadPage(address, markup, article, article.published(), retrieved, sha256, etag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops the marks of notes, "in 1885.[1]", which would be read as part of the text before them; tells whether there were any. */
    private static boolean dropNotes(Document markup) {
        List<Element> notes = markup.select("sup:has(a)").stream()
                .filter(sup -> NOTE.matcher(sup.text()).matches())
                .toList();
        notes.forEach(Element::remove);
        if (!notes.isEmpty()) {
            markup.charset(StandardCharsets.UTF_8);
        }
        return !notes.isEmpty();
    }

    /** What stands for an image is no word of the page that could be quoted. */
    private static Article seen(Article article) {
        List<Passage> passages = article.passages().stream()
                .filter(p -> p.kind() != Passage.Kind.ALT_TEXT)
                .toList();
        return new Article(
                article.name(),
                article.title(),
                article.url(),
                article.published(),
                article.text(),
                passages,
                article.map());
    }

    /** Its elements, if it has any. */
    Optional<Document> elements() {
        return Optional.ofNullable(markup);
    }

    /** The host, or what a file is called. */
    String origin() {
        String host = Host.of(address);
        return host.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : host;
    }

    boolean isWikipedia() {
        return origin().endsWith("wikipedia.org");
    }
}
