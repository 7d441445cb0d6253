package org.bluepencil.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A small crawl: a dated page, an undated one, and what crawls hold beside pages. */
public final class WebArchive {
    private static final Instant SEEN = Instant.parse("2024-03-02T23:10:00Z");

    private WebArchive() {}

    static void write(Path file, boolean packed) throws IOException {
        write(
                file,
                packed,
                "The ferry to Harbour Island sails again from Monday.",
                "The bridge was closed for repairs after the storm.");
    }

    /** Writes one with these texts on its pages, the first of 1 March 2024. */
    public static void write(Path file, boolean packed, String dated, String undated) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                WarcWriter writer = new WarcWriter(
                        Channels.newChannel(out), packed ? WarcCompression.GZIP : WarcCompression.NONE)) {
            URI ferry = URI.create("http://news.example/ferry");
            writer.write(new WarcRequest.Builder(ferry)
                    .date(SEEN)
                    .recordId(new UUID(0, 9))
                    .body(new HttpRequest.Builder("GET", "/ferry").build())
                    .build());
            answer(writer, 1, ferry, 200, "text/html", page("2024-03-01", dated));
            answer(writer, 3, URI.create("http://news.example/logo"), 200, "image/png", "\u0089PNG");
            answer(writer, 4, URI.create("http://news.example/gone"), 404, "text/html", page("", "Gone."));
            answer(
                    writer,
                    2,
                    URI.create("http://news.example/bridge"),
                    200,
                    "text/html; charset=utf-8",
                    page("", undated));
            answer(writer, 5, URI.create("http://news.example/empty"), 200, "text/plain", "  ");
        }
    }

    private static String page(String published, String text) {
        String date = published.isEmpty()
                ? ""
                : "<meta property=\"article:published_time\" content=\"" + published + "T08:00:00Z\">";
        return "<!doctype html><html><head><title>News</title>" + date + "</head><body><article><p>" + text
                + "</p></article></body></html>";
    }

    private static void answer(WarcWriter writer, long id, URI address, int status, String type, String body)
            throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "told")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build();
        writer.write(new WarcResponse.Builder(address)
                .date(SEEN)
                .recordId(new UUID(0, id))
                .body(http)
                .build());
    }
}
