package org.bluepencil.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.bluepencil.article.Article;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.article.UnreadableArticle;
import org.bluepencil.desk.check.Tools;
import org.bluepencil.desk.state.Draft;
import org.bluepencil.fetch.ArticleFetcher;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Guard;
import org.jspecify.annotations.Nullable;

/** Takes in what is handed to the desk: a pasted text, the bytes of a file, or an address that is asked through the guarded client. */
final class Handing {
    /** The longest article, in UTF-16 code units. */
    static final int MOST_CHARACTERS = 2_000_000;
    /** The largest file, in bytes. */
    static final int MOST_BYTES = 8 << 20;

    private static final int MOST_WORDS = 500;

    private final Tools tools;

    Handing(Tools tools) {
        this.tools = tools;
    }

    /**
     * The draft that a request hands in, read once so that what cannot be read is told at once.
     *
     * @throws Problem if there is none, or none that can be read
     */
    Draft draft(JsonNode request) {
        String title = words(request, "title");
        LocalDate published = date(request, "published");
        LocalDate asOf = date(request, "as_of");
        String url = words(request, "url");
        String text = request.path("text").asText("");
        String file = request.path("base64").asText("");
        if (!text.isEmpty()) {
            String name = request.path("format").asText("").equals("markdown") ? "pasted.md" : "pasted";
            return checked(new Draft(name, text.getBytes(StandardCharsets.UTF_8), title, url, published, asOf));
        } else if (!file.isEmpty()) {
            String name = words(request, "name");
            return checked(new Draft(name == null ? "file" : name, bytes(file), title, url, published, asOf));
        } else if (url != null) {
            return fetched(url, title, published, asOf);
        }
        throw Problem.bad("no article: give text, base64 with a name, or url");
    }

    private static Draft checked(Draft draft) {
        if (draft.original().length > MOST_BYTES) {
            throw Problem.bad("the file is larger than " + (MOST_BYTES >> 20) + " MB: give the article alone");
        }
        int length = read(draft).text().length();
        if (length > MOST_CHARACTERS) {
            throw Problem.bad("the article has " + length + " characters, more than " + MOST_CHARACTERS
                    + ": give one article, or use the batch command");
        }
        return draft;
    }

    static Article read(Draft draft) {
        try {
            return draft.read();
        } catch (UnreadableArticle e) {
            throw Problem.bad(e.getMessage());
        }
    }

    private Draft fetched(String url, @Nullable String title, @Nullable LocalDate published, @Nullable LocalDate asOf) {
        Guard.fault(url).ifPresent(why -> {
            throw Problem.bad(url + ": " + why + ": give an http or https address");
        });
        try (Fetcher network = tools.network().open()) {
            Article article = ArticleFetcher.fetch(url, network, new ReadingOptions(published, title, null));
            byte[] original = article.map().originalText().getBytes(StandardCharsets.UTF_8);
            Draft draft = new Draft(url, original, title, article.url(), published, asOf);
            // The characters were decoded already, whatever the page says of its own.
            return checked(
                    draft.read().map().originalText().equals(article.map().originalText())
                            ? draft
                            : new Draft(
                                    url,
                                    ("\ufeff" + article.map().originalText()).getBytes(StandardCharsets.UTF_8),
                                    title,
                                    article.url(),
                                    published,
                                    asOf));
        } catch (UnreadableArticle e) {
            throw Problem.bad(e.getMessage());
        }
    }

    static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Problem.bad("base64 is not base64: " + e.getMessage());
        }
    }

    /** A short text of a request; null if it is not there or blank. */
    static @Nullable String words(JsonNode request, String name) {
        String words = request.path(name).asText("").strip();
        if (words.length() > MOST_WORDS) {
            throw Problem.bad(name + " is longer than " + MOST_WORDS + " characters");
        }
        return words.isEmpty() ? null : words;
    }

    private static @Nullable LocalDate date(JsonNode request, String name) {
        String day = words(request, name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Problem.bad(name + " is no day: '" + day + "': write it as 2026-05-17");
        }
    }
}
