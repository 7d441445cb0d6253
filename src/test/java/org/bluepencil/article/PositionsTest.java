package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every span of the read text either stands in the original with the same words, or says that it does not. */
final class PositionsTest {
    private static final Pattern WORD = Pattern.compile("\\S+");

    static Stream<Path> inputs() {
        return Golden.inputs();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void spansStandInTheOriginalWithTheSameWords(Path input) {
        Article article = Articles.read(input, ReadingOptions.NONE);
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 2000; i++) {
            Span passage = article.passages()
                    .get(random.nextInt(article.passages().size()))
                    .span();
            int start = passage.start() + random.nextInt(passage.length());
            int end = start + 1 + random.nextInt(Math.min(60, passage.end() - start));
            if (Positions.hold(article, new Span(start, end))) {
                found++;
            }
        }
        assertThat(found).as("spans in one piece").isGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void nearlyEveryWordHasItsPlace(Path input) {
        Article article = Articles.read(input, ReadingOptions.NONE);
        int words = 0;
        int placed = 0;
        for (Passage passage : article.passages()) {
            Matcher word = WORD.matcher(article.text())
                    .region(passage.span().start(), passage.span().end());
            while (word.find()) {
                words++;
                placed += Positions.hold(article, new Span(word.start(), word.end())) ? 1 : 0;
            }
        }
        // A word that is half bold, or has a full stop behind the bold, is in two pieces.
        assertThat(placed).isGreaterThan(words * 85 / 100);
    }

    @Test
    void aWordInBoldStandsInOnePieceAndAPhraseAcrossItDoesNot() {
        Article article =
                html("<body><p>The toll rose to <b>145</b> people on Friday &amp; Saturday, they said.</p></body>");

        assertThat(original(article, "145")).contains("145");
        assertThat(original(article, "to 145 people")).isEmpty();
        assertThat(original(article, "Friday & Saturday")).contains("Friday &amp; Saturday");
        int read = article.text().indexOf("to 145");
        assertThat(article.map().originalOffset(read))
                .isEqualTo(article.map().originalText().indexOf("to <b>"));
    }

    @Test
    void whiteSpaceOfTheFileIsCoveredByOneSpace() {
        Article article = html(
                "<body><p>The toll\r\n\t  rose&nbsp;to 145 people on Friday, they said in the morning.</p></body>");

        assertThat(article.text()).startsWith("The toll rose to 145");
        assertThat(original(article, "toll rose to 145")).contains("toll\r\n\t  rose&nbsp;to 145");
    }

    @Test
    void spansAcrossPassagesHaveNoOriginal() {
        Article article = html(
                "<body><p>One paragraph that is long enough to be read.</p><p>And one more, just as long as it.</p></body>");

        assertThat(article.map().original(new Span(0, article.text().length()))).isEmpty();
    }

    @Test
    void offsetsOfTextCountBehindTheByteOrderMark() {
        byte[] bytes = "\ufeffFirst line.\r\nSecond.".getBytes(StandardCharsets.UTF_8);

        Article article = Articles.read(bytes, "a.txt", Format.TEXT, ReadingOptions.NONE);

        assertThat(article.text()).isEqualTo("First line.\r\nSecond.");
        assertThat(article.map().original(new Span(0, 5))).contains(new Span(0, 5));
        assertThat(Lines.of(article.map().originalText()).at(13)).hasToString("2:1");
    }

    private static Article html(String page) {
        return Articles.read(page.getBytes(StandardCharsets.UTF_8), "a.html", Format.HTML, ReadingOptions.NONE);
    }

    private static Optional<String> original(Article article, String words) {
        int start = article.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return article.map()
                .original(new Span(start, start + words.length()))
                .map(span -> span.of(article.map().originalText()));
    }
}
