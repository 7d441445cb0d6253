package org.bluepencil.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.bluepencil.article.BatchLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveReaderTest {
    @TempDir
    Path folder;

    private static List<BatchLine> read(Path in) {
        List<BatchLine> lines = new ArrayList<>();
        try (ArchiveReader reader = ArchiveReader.open(in)) {
            for (Optional<Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
                lines.add(next.get().read());
            }
            assertThat(reader.fraction()).isEqualTo(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<String> told(List<BatchLine> lines) {
        return lines.stream()
                .map(line -> line instanceof BatchLine.Good good
                        ? good.id() + " " + good.article().text().strip()
                        : "! " + ((BatchLine.Bad) line).error())
                .toList();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void aLineThatIsNoTextCostsThatLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff{\"id\":\"a\",\"text\":\"One.\"}\n\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'{', (byte) 0xc3, '}', '\n'});
        bytes.writeBytes("{\"id\":\"c\",\"text\":\"Three.\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(told(read(Files.write(folder.resolve("in.jsonl"), bytes.toByteArray()))))
                .containsExactly("a One.", "! line 3: not UTF-8 text", "c Three.");
    }

    @Test
    void aPackedFileThatIsCutOffTellsWhere() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 20_000; i++) {
                gzip.write(("{\"id\":\"" + i + "\",\"text\":\"" + Integer.toHexString(i * 0x9E3779B9) + ".\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Path cut = Files.write(folder.resolve("in.jsonl.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() * 3 / 4));
        List<Optional<Entry>> entries = new ArrayList<>();
        try (ArchiveReader reader = ArchiveReader.open(cut)) {
            for (Optional<Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
                entries.add(next);
            }
        }

        assertThat(entries).hasSizeBetween(1000, 20_000);
        assertThat(told(List.of(entries.get(entries.size() - 1).orElseThrow().read())))
                .singleElement()
                .asString()
                .startsWith("! cut off or damaged after line " + (entries.size() - 1));
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        file("b/two.txt", "Two.");
        file("a/lines.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"text\":\"No id.\"}\n");
        file("b/picture.png", "not text");
        file("b/zero.md", "   ");
        file(".hidden/three.txt", "Three.");
        file("c.html", "<!doctype html><title>T</title><article><p>The fourth one says a little more.</p></article>");

        assertThat(told(read(folder)))
                .containsExactly(
                        "x One.",
                        "! a/lines.jsonl: line 2: \"id\" is missing or no string",
                        "b/two.txt Two.",
                        "! " + folder.resolve("b/zero.md")
                                + ": holds white space only; give a file with the text of the article",
                        "c.html The fourth one says a little more.");
    }

    @Test
    void aWebArchiveGivesItsPagesWithAddressAndDay() throws IOException {
        Path warc = folder.resolve("crawl.warc.gz");
        WebArchive.write(warc, true);

        List<BatchLine> lines = read(warc);

        assertThat(told(lines))
                .containsExactly(
                        "urn:uuid:00000000-0000-0000-0000-000000000001 The ferry to Harbour Island sails again from Monday.",
                        "urn:uuid:00000000-0000-0000-0000-000000000002 The bridge was closed for repairs after the storm.",
                        "! http://news.example/empty: holds white space only; give a file with the text of the article");
        BatchLine.Good dated = (BatchLine.Good) lines.get(0);
        assertThat(dated.article().url()).isEqualTo("http://news.example/ferry");
        assertThat(dated.article().published()).isEqualTo(LocalDate.parse("2024-03-01"));
        assertThat(dated.asOf()).isNull();
        BatchLine.Good undated = (BatchLine.Good) lines.get(1);
        assertThat(undated.article().published()).isNull();
        assertThat(undated.asOf()).isEqualTo(LocalDate.parse("2024-03-02"));
    }

    @Test
    void theRestOfABrokenWebArchiveIsTold() throws IOException {
        Path whole = folder.resolve("whole.warc");
        WebArchive.write(whole, false);
        byte[] bytes = Files.readAllBytes(whole);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int second = text.indexOf("WARC/1.", text.indexOf("00000000-0000-0000-0000-000000000001") + 1);
        Path broken = folder.resolve("broken.warc");
        Files.write(broken, (text.substring(0, second) + "garbage\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told(read(broken)))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("! broken.warc: cannot be read from byte " + second);
    }
}
