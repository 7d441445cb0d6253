package org.bluepencil;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Articles;
import org.bluepencil.article.ReadingOptions;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.http.Fetcher;
import org.bluepencil.language.SentenceReader;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.report.Report;
import org.bluepencil.source.Sources;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Judgement;
import org.bluepencil.verdict.Style;
import org.bluepencil.verdict.Verdict;

/** The pipeline as tests run it: models loaded once, the project's own sources. */
public final class Checking {
    private static final SentenceReader READER =
            Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader()));
    private static final Sources STARTER =
            Sources.open(new Sources.Choice(Path.of("sources"), Path.of("."), List.of()));

    private Checking() {}

    /** A checker over the starter knowledge. */
    public static FactChecker onStarter() {
        return over(STARTER);
    }

    /** A checker over the starter knowledge that reads with another reader. */
    public static FactChecker reading(SentenceReader reader) {
        return over(reader, STARTER, Fetcher.OFFLINE);
    }

    /** How the others read. */
    public static SentenceReader reader() {
        return READER;
    }

    /** A checker over other sources. */
    public static FactChecker over(Sources sources) {
        return over(sources, Fetcher.OFFLINE);
    }

    /** A checker over other sources that may ask a network. */
    public static FactChecker over(Sources sources, Fetcher fetcher) {
        return over(READER, sources, fetcher);
    }

    private static FactChecker over(SentenceReader reader, Sources sources, Fetcher fetcher) {
        return new FactChecker(
                new ClaimExtractor(reader, Frames.builtIn()), sources, fetcher, new Judge(Style.packed()), "test");
    }

    /** An article of plain text. */
    public static Article text(String text, String published) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ReadingOptions options = new ReadingOptions(LocalDate.parse(published), null, null);
        return Articles.read(bytes, "article.txt", org.bluepencil.article.Format.TEXT, options);
    }

    /** What an editor would have to fix: {@code verdict "words"}, in the order of the text. */
    public static List<String> flagged(Report report) {
        return report.judgements().stream()
                .filter(j -> j.verdict() == Verdict.CONTRADICTED
                        || j.verdict() == Verdict.OUTDATED
                        || j.verdict() == Verdict.DISPUTED)
                .map(Checking::told)
                .toList();
    }

    /** A judgement as expectations write it: {@code confirmed "2001"}. */
    public static String told(Judgement judgement) {
        return judgement.verdict().id() + " \"" + judgement.claim().text().replaceAll("\\s+", " ") + "\"";
    }
}
