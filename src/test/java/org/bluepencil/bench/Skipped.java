package org.bluepencil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.Checking;
import org.bluepencil.FactChecker;
import org.bluepencil.article.Article;
import org.bluepencil.claim.Extraction;
import org.bluepencil.language.Sentence;

/** How many sentences are never parsed, for verdicts alone and where the worth of what is unchecked is written too. */
final class Skipped {
    private static final int MEGABYTE = 1 << 20;

    /** One text: its sentences, and the shares that were not parsed. */
    record Share(String text, int sentences, double ofVerdicts, double ofAll) {
        String row() {
            return "| %s | %d | %.1f %% | %.1f %% |%n".formatted(text, sentences, 100 * ofVerdicts, 100 * ofAll);
        }
    }

    /** Seconds for a megabyte of one word again and again. */
    double secondsOfWords;

    private final FactChecker checker = Checking.onStarter();

    List<Share> measure(Article article) throws IOException {
        String news = Files.readAllLines(Path.of("src/training/worth/news.tsv")).stream()
                .map(l -> l.substring(l.indexOf('\t') + 1))
                .collect(Collectors.joining("\n\n"));
        Article words = Checking.text("word ".repeat(MEGABYTE / 5), "2024-07-05");
        long start = System.nanoTime();
        Share ofWords = share("a megabyte of \"word\"", words);
        secondsOfWords = (System.nanoTime() - start) / 1e9;
        return List.of(
                share("the article", article),
                share("sentences of news, written for the worth", Checking.text(news, "2021-03-10")),
                ofWords);
    }

    private Share share(String name, Article article) {
        Extraction read = checker.check(article, null).extraction();
        int sentences = read.sentences().size();
        double ofVerdicts = unparsed(read);
        read.unchecked().forEach(u -> read.worthOf(u.span()));
        return new Share(name, sentences, ofVerdicts, unparsed(read));
    }

    private static double unparsed(Extraction read) {
        long parsed = read.sentences().stream().filter(Sentence::isParsed).count();
        return 1 - (double) parsed / read.sentences().size();
    }
}
