package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to do harm, by size, depth or damage: they are read, or refused, in good time. */
final class HarmlessPagesTest {
    private static final Duration IN_GOOD_TIME = Duration.ofSeconds(20);
    private static final Duration HANGS = Duration.ofMinutes(5);
    private static final int FIVE_MB = 5_000_000;
    private static final String SENTENCE = "The dam is 61 metres high, the inspectors wrote in their report. ";

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of("10,000 levels of div", "<div>".repeat(10_000) + SENTENCE),
                Arguments.of("10,000 levels of quotation", "<blockquote><p>".repeat(10_000) + SENTENCE),
                Arguments.of("10,000 levels of table", "<table><tr><td>".repeat(10_000) + SENTENCE),
                Arguments.of("10,000 levels of bold", "<b><i>".repeat(10_000) + SENTENCE),
                Arguments.of("10,000 levels of list", "<ul><li>".repeat(10_000) + SENTENCE),
                Arguments.of("5 MB in one paragraph", "<p>" + upTo(SENTENCE)),
                Arguments.of("5 MB of paragraphs in one line", upTo("<p>" + SENTENCE + "</p>")),
                Arguments.of("5 MB of links", upTo("<a href=x>" + SENTENCE)),
                Arguments.of("5 MB of rows", "<table>" + upTo("<tr><td>a<td>b")),
                Arguments.of(
                        "5 MB of rows over a cell each", "<table>" + upTo("<tr><td><table><tr><td>a<td>b</table>")),
                Arguments.of("5 MB of ampersands", "<p>" + SENTENCE + upTo("&")),
                Arguments.of("5 MB of brackets", "<p>" + SENTENCE + upTo("<")),
                Arguments.of("5 MB of open comments", "<p>" + SENTENCE + upTo("<!--")),
                Arguments.of("5 MB of line breaks", "<p>" + SENTENCE + upTo("<br>x")),
                Arguments.of("5 MB of headings with links", upTo("<div><h2><a href=x>A story</a></h2>")),
                Arguments.of("5 MB of script", "<script>" + upTo("var a = '<p>';") + "</script><p>" + SENTENCE),
                Arguments.of(
                        "5 MB of JSON-LD",
                        "<script type=application/ld+json>" + upTo("[{\"a\":") + "</script><p>" + SENTENCE),
                Arguments.of("5 MB of meta", upTo("<meta name=a content=b>") + "<p>" + SENTENCE));
    }

    private static String upTo(String piece) {
        return piece.repeat(FIVE_MB / piece.length());
    }

    /** Counts the processor's time, so that a busy machine makes no page slow; the clock only ends what hangs. */
    private static String inGoodTime(ThrowingSupplier<String> reading) {
        return Assertions.assertTimeoutPreemptively(HANGS, () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            String read = reading.get();
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                    .isLessThan(IN_GOOD_TIME);
            return read;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void areReadInGoodTime(String what, String page) {
        String read = inGoodTime(() -> textOf(page));

        assertThat(read)
                .as(what)
                .satisfiesAnyOf(
                        text -> assertThat(text).contains("61 metres"),
                        text -> assertThat(text).startsWith("refused"),
                        text -> assertThat(text).contains("a\tb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*", "[", "![", "`", "<", "\\", "|a", "&", "1. ", "_a*"})
    void markdownToo(String piece) {
        String text = SENTENCE + "\n\n" + piece.repeat(50_000) + "\n\n" + SENTENCE;

        String read = inGoodTime(() -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Articles.read(bytes, "a.md", Format.MARKDOWN, ReadingOptions.NONE)
                    .text();
        });

        assertThat(read).contains("61 metres");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedPagesAreReadOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> pages = new ArrayList<>();
        for (Path input : Golden.inputs().toList()) {
            pages.add(Files.readString(input, StandardCharsets.ISO_8859_1));
        }
        for (int i = 0; i < 250; i++) {
            String page = damaged(pages.get(random.nextInt(pages.size())), random);
            checkPlaces(page, random);
        }
    }

    private static String damaged(String page, Random random) {
        String[] shards = {
            "<",
            ">",
            "</",
            "<p>",
            "</div>",
            "<table>",
            "<td>",
            "<!--",
            "-->",
            "&amp",
            "&#x1F600;",
            "&#0;",
            "\"",
            "<h1>",
            "</h1>",
            "<article>",
            "<form>",
            "<svg><p>",
            "<math>",
            "<template>",
            "<select><p>",
            "<frameset>",
            "</body>",
            "<html>",
            "\u0000",
            "<br><br>",
            "<pre>\n",
            "<plaintext>",
            "<![CDATA[",
            "<script>",
            "</script>",
            "\ud83d",
            "<b>",
            "</b>",
            "<a href=x>",
            "&shy;"
        };
        StringBuilder text = new StringBuilder(page);
        for (int cuts = 1 + random.nextInt(8); cuts > 0; cuts--) {
            int at = random.nextInt(text.length());
            int length = random.nextInt(Math.min(200, text.length() - at));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, at + length));
                case 2 -> text.setCharAt(at, (char) (1 + random.nextInt(255)));
                default -> text.insert(at, shards[random.nextInt(shards.length)]);
            }
        }
        return text.toString();
    }

    private static void checkPlaces(String page, Random random) {
        Article article;
        try {
            article = Articles.read(page.getBytes(StandardCharsets.UTF_8), "a.html", Format.HTML, ReadingOptions.NONE);
        } catch (UnreadableArticle refused) {
            assertThat(refused.getMessage()).startsWith("a.html: ");
            return;
        }
        for (int i = 0; i < 50; i++) {
            int start = random.nextInt(article.text().length());
            int end = start + 1 + random.nextInt(Math.min(40, article.text().length() - start));
            Positions.hold(article, new Span(start, end));
        }
    }

    private static String textOf(String page) {
        try {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            return Articles.read(bytes, "a.html", Format.HTML, ReadingOptions.NONE)
                    .text();
        } catch (UnreadableArticle refused) {
            return "refused: " + refused.getMessage();
        }
    }
}
