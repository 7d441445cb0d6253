package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.article.UnreadableArticle.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is refused with what happened, where, why, and what to do. */
final class UnreadableArticleTest {
    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        UnreadableArticle refusal = refusal(folder.resolve("nothing.txt"));

        assertThat(refusal.kind()).isEqualTo(Kind.MISSING);
        assertThat(refusal)
                .hasMessageContaining("nothing.txt: there is no such file")
                .hasMessageContaining("spelling");
    }

    @Test
    void directory() {
        assertThat(refusal(folder).kind()).isEqualTo(Kind.DIRECTORY);
    }

    @Test
    void emptyFileAndWhiteSpace() throws IOException {
        assertThat(refusal(file("a.txt", new byte[0])).kind()).isEqualTo(Kind.EMPTY);
        assertThat(refusal(file("b.html", bytes(" \r\n\t \u00a0\n")))).hasMessageContaining("white space only");
        assertThat(refusal(file("c.txt", bytes("\ufeff"))).kind()).isEqualTo(Kind.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and more, a.html, PDF",
        "PK\u0003\u0004 and more, a.txt, ZIP",
        "PK\u0003\u0004 and more, story.docx, word processor",
        "\u0089PNG and more, a, PNG",
        "{\\rtf1 and more, a.txt, RTF",
    })
    void binaryFormatsAreNamed(String start, String name, String format) throws IOException {
        UnreadableArticle refusal = refusal(file(name, start.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(refusal.kind()).isEqualTo(Kind.BINARY);
        assertThat(refusal).hasMessageContaining(format);
    }

    @Test
    void nulBytesAreBinary() throws IOException {
        UnreadableArticle refusal = refusal(file("a.txt", bytes("some text\0and more")));

        assertThat(refusal.kind()).isEqualTo(Kind.BINARY);
        assertThat(refusal).hasMessageContaining("NUL byte at offset 9");
    }

    @Test
    void largerThanTenMegabytes() throws IOException {
        byte[] large = new byte[50 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) 'a');

        UnreadableArticle refusal = refusal(file("a.txt", large));

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal).hasMessageContaining("larger than 10 MB");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirPlace() throws IOException {
        byte[] latin = "One line.\nThe caf\u00e9 closed.".getBytes(StandardCharsets.ISO_8859_1);

        UnreadableArticle refusal = refusal(file("a.txt", latin));

        assertThat(refusal.kind()).isEqualTo(Kind.ENCODING);
        assertThat(refusal)
                .hasMessageContaining("byte 0xE9 at offset 17 (line 2)")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aTextCutInsideOfACharacterIsToldToo() throws IOException {
        byte[] whole = bytes("The caf\u00e9");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(refusal(file("a.txt", cut)).kind()).isEqualTo(Kind.ENCODING);
    }

    @Test
    void aPageWithoutAnArticle() throws IOException {
        String page = "<html><body><nav><a href=/a>A</a></nav><div id=root></div><script>load()</script></body></html>";

        assertThat(refusal(file("a.html", bytes(page))).kind()).isEqualTo(Kind.NO_TEXT);
        assertThat(refusal(file("a.md", bytes("---\ntitle: Nothing\n---\n\n```\ncode\n```\n")))
                        .kind())
                .isEqualTo(Kind.NO_TEXT);
    }

    @Test
    void standardInputIsReadToItsEndAndNamed() {
        InputStream in = new ByteArrayInputStream(new byte[0]);

        UnreadableArticle refusal = catchThrowableOfType(
                UnreadableArticle.class, () -> Articles.read(in, Articles.STANDARD_INPUT, ReadingOptions.NONE));

        assertThat(refusal).hasMessageStartingWith("-: is empty");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UnreadableArticle refusal(Path file) {
        return catchThrowableOfType(UnreadableArticle.class, () -> Articles.read(file, ReadingOptions.NONE));
    }
}
