package org.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.Format;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.report.Report;
import org.bluepencil.report.html.HtmlReport;
import org.bluepencil.report.json.JsonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample article meets the expectations written in it, both ways; one changed word in it is one finding more. */
final class SampleArticleTest {
    private static final Path SAMPLE = Path.of("claims/summit.html");
    private static final Pattern EXPECTATION = Pattern.compile("<!-- expect (\\w+ \"[^\"]+\") -->");

    @Test
    void everyExpectationIsMetAndEveryAlarmIsExpected() throws IOException {
        String html = Files.readString(SAMPLE);
        Report report = Checking.onStarter().check(read(html), null);
        List<String> expected = expectations(html);

        assertThat(report.judgements().stream().map(Checking::told)).containsAll(expected);
        assertThat(Checking.flagged(report))
                .containsExactlyElementsOf(expected.stream()
                        .filter(e -> !e.startsWith("confirmed"))
                        .toList());
    }

    @Test
    void plantsSixErrors() throws IOException {
        assertThat(expectations(Files.readString(SAMPLE)).stream().filter(e -> !e.startsWith("confirmed")))
                .hasSize(6);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    founded in 2001 by                  | founded in 1999 by                  | contradicted | 1999
                    admitted as the 10th                | admitted as the 9th                 | contradicted | 9th
                    Belarus was admitted                | Mongolia was admitted               | contradicted | 10th
                    killed nearly 150 people            | killed nearly 250 people            | contradicted | nearly 250 people
                    capital, Astana                     | capital, Almaty                     | outdated     | Almaty
                    includes India, Iran and Pakistan   | includes India, Turkey and Pakistan | contradicted | Turkey
                    and four former Soviet republics    | and five former Soviet republics    | contradicted | five former Soviet republics
                    Prime Minister Narendra Modi        | Prime Minister Manmohan Singh       | outdated     | Manmohan Singh
                    talks in Kazakhstan's capital       | talks in Uzbekistan's capital       | contradicted | Astana
                    """)
    void oneChangedFactIsOneFindingMore(String original, String changed, String verdict, String words)
            throws IOException {
        String html = Files.readString(SAMPLE);
        assertThat(html).containsOnlyOnce(original);
        FactChecker checker = Checking.onStarter();
        List<String> before = Checking.flagged(checker.check(read(html), null));

        List<String> after = Checking.flagged(checker.check(read(html.replace(original, changed)), null));

        List<String> more = new ArrayList<>(after);
        before.forEach(more::remove);
        assertThat(more).containsExactly(verdict + " \"" + words + "\"");
        assertThat(after).hasSize(before.size() + 1);
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        String html = Files.readString(SAMPLE);
        Report one = Checking.onStarter().check(read(html), null);
        Report two = Checking.onStarter().check(read(html), null);

        assertThat(new HtmlReport().text(two)).isEqualTo(new HtmlReport().text(one));
        assertThat(new JsonReport().text(two)).isEqualTo(new JsonReport().text(one));
    }

    private static List<String> expectations(String html) {
        Matcher matcher = EXPECTATION.matcher(html);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Article read(String html) {
        byte[] bytes = html.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Articles.read(bytes, "summit.html", Format.HTML, ReadingOptions.NONE);
    }
}
