package org.bluepencil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.SentenceReader;
import org.bluepencil.language.Token;
import org.bluepencil.report.Report;
import org.bluepencil.report.json.JsonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences are parsed only where somebody asks for their tree; the whole report is the same as if all were parsed. */
class ParsingOnDemandTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private static final SentenceReader PARSING_ALL = (article, names) -> {
        List<Sentence> sentences = Checking.reader().read(article, names);
        sentences.forEach(s -> s.tokens().forEach(Token::relation));
        return sentences;
    };

    /** Of the sentences that teach the worth, a few show as much as all. */
    private static final int ONE_IN = 6;

    static Stream<Article> articles() throws IOException {
        List<Article> all = new ArrayList<>();
        all.add(Articles.read(Path.of("claims/summit.html"), ReadingOptions.NONE));
        for (Path golden : files("src/test/resources/golden", ".yaml")) {
            var tree = YAML.readTree(Files.readString(golden));
            all.add(Checking.text(
                    tree.path("text").asText(), tree.path("published").asText()));
        }
        for (Path suite : files("claims", ".yaml")) {
            List<String> claims = YAML.readTree(Files.readString(suite)).findValuesAsText("text");
            if (!claims.isEmpty()) {
                all.add(Checking.text(String.join("\n\n", claims), "2024-07-05"));
            }
        }
        for (Path lines : files("src/training/worth", ".tsv")) {
            List<String> told = Files.readAllLines(lines);
            String sentences = IntStream.iterate(0, i -> i < told.size(), i -> i + ONE_IN)
                    .mapToObj(i -> told.get(i).substring(told.get(i).indexOf('\t') + 1))
                    .collect(Collectors.joining("\n\n"));
            all.add(Checking.text(sentences, "2021-03-10"));
        }
        return all.stream();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("articles")
    void theReportIsTheSame(Article article) {
        Report all = Checking.reading(PARSING_ALL).check(article, null);
        Report asked = Checking.onStarter().check(article, null);

        assertThat(all.extraction().sentences()).allMatch(Sentence::isParsed);
        assertThat(json(asked)).isEqualTo(json(all));
    }

    @Test
    void whatNobodyAsksAboutIsNotParsed() {
        Article article = Checking.text(
                "Word word word word word.\n\n“We really like it here,” she says.\n\nThe firm was founded in 1998.",
                "2021-03-10");

        assertThat(Checking.onStarter().check(article, null).extraction().sentences())
                .extracting(Sentence::isParsed)
                .containsExactly(false, false, true);
    }

    private static String json(Report report) {
        try (StringWriter out = new StringWriter()) {
            new JsonReport().write(report, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
