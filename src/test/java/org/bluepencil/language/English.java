package org.bluepencil.language;

import java.time.LocalDate;
import java.util.List;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.SourceMap;
import org.bluepencil.article.Span;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.names.Names;

/** Reads test texts with the packed models, loaded once for all tests. */
public final class English {
    private static final SentenceReader READER =
            Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader()));

    private English() {}

    public static List<Sentence> read(String text, Names names) {
        return read(text, names, Passage.Kind.PARAGRAPH);
    }

    static List<Sentence> read(String text, Names names, Passage.Kind kind) {
        Passage passage = new Passage(kind, new Span(0, text.length()));
        return READER.read(article(text, List.of(passage)), names);
    }

    static List<Sentence> read(Article article) {
        return READER.read(article, new ListedNames());
    }

    static Article article(String text, List<Passage> passages) {
        return new Article("test", null, null, LocalDate.of(2024, 7, 5), text, passages, SourceMap.identity(text));
    }

    /** The sentences of a text in which no name is known. */
    public static List<Sentence> sentences(String text) {
        return read(text, new ListedNames());
    }

    /** The only sentence of a text. */
    public static Sentence sentence(String text) {
        List<Sentence> sentences = sentences(text);
        if (sentences.size() != 1) {
            throw new AssertionError("read as " + sentences.size() + " sentences: " + text);
        }
        return sentences.get(0);
    }
}
