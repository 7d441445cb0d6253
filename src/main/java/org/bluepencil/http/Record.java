package org.bluepencil.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bluepencil.value.Sha256;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The answers that a run rests on, by the address asked; kept as a WARC file that any tool for web archives reads. Bodies are
 * kept decompressed, with the digests of what is kept. A failure is a metadata record of its own, so that a replay fails alike.
 */
public final class Record {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASKED = "Bluepencil-Asked";
    private static final int OK = 200;

    /** One answer with the time at which it was got; a failure has one too. */
    record Entry(Reply reply, Instant at) {}

    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

    /** An empty record. */
    public Record() {}

    /**
     * Reads a record.
     *
     * @throws IOException if the file cannot be read or is no WARC file
     */
    public static Record read(Path file) throws IOException {
        Record record = new Record();
        try (WarcReader reader = new WarcReader(file)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (next.get() instanceof WarcResponse response) {
                    record.response(response);
                } else if (next.get() instanceof WarcMetadata metadata) {
                    record.failure(metadata);
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("not a WARC record: " + e.getMessage(), e);
        }
        return record;
    }

    private void response(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        byte[] body = http.body().stream().readAllBytes();
        String asked = response.headers().first(ASKED).orElse(response.target());
        Reply.Content content = new Reply.Content(
                response.target(),
                http.headers().first("Content-Type").orElse(""),
                body,
                http.headers().first("ETag").orElse(""),
                response.date(),
                Sha256.hex(body));
        entries.put(asked, new Entry(content, response.date()));
    }

    private void failure(WarcMetadata metadata) throws IOException {
        JsonNode told = JSON.readTree(metadata.body().stream().readAllBytes());
        Reply.Kind kind = Reply.Kind.valueOf(told.path("failure").asText());
        entries.put(
                metadata.target(),
                new Entry(new Reply.Failure(kind, told.path("why").asText()), metadata.date()));
    }

    Optional<Entry> of(String address) {
        return Optional.ofNullable(entries.get(address));
    }

    void put(String address, Reply reply, Instant at) {
        entries.put(address, new Entry(reply, at));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Writes the record in the order of addresses; the file appears whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Path half = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(half);
                    WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
                writer.write(new Warcinfo.Builder()
                        .recordId(id("warcinfo"))
                        .date(Instant.EPOCH)
                        .fields(Map.of("software", java.util.List.of("Bluepencil")))
                        .build());
                for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                    writer.write(record(entry.getKey(), entry.getValue()));
                }
            }
            Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static WarcRecord record(String asked, Entry entry) throws IOException {
        if (entry.reply() instanceof Reply.Content content) {
            HttpResponse.Builder http = new HttpResponse.Builder(OK, "OK");
            if (!content.etag().isEmpty()) {
                http.addHeader("ETag", content.etag());
            }
            http.body(MediaType.OCTET_STREAM, content.body()).setHeader("Content-Type", content.contentType());
            return new WarcResponse.Builder(content.address())
                    .recordId(id(asked + entry.at()))
                    .date(entry.at())
                    .addHeader(ASKED, asked)
                    .payloadDigest(new WarcDigest("sha256", content.sha256()))
                    .body(http.build())
                    .build();
        }
        Reply.Failure failure = (Reply.Failure) entry.reply();
        ObjectNode told =
                JSON.createObjectNode().put("failure", failure.kind().name()).put("why", failure.why());
        try {
            return new WarcMetadata.Builder()
                    .recordId(id(asked + entry.at()))
                    .date(entry.at())
                    .targetURI(asked)
                    .body(MediaType.JSON, JSON.writeValueAsBytes(told))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same content, the same id: two records of the same answers are the same bytes. */
    private static UUID id(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
