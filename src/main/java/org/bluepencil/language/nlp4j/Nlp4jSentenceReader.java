package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bluepencil.article.Article;
import org.bluepencil.article.Passage;
import org.bluepencil.article.Span;
import org.bluepencil.language.Mention;
import org.bluepencil.language.MentionReader;
import org.bluepencil.language.NameFinder;
import org.bluepencil.language.Sentence;
import org.bluepencil.language.SentenceReader;
import org.bluepencil.language.SentenceSplitter;
import org.bluepencil.language.Token;
import org.bluepencil.language.TokenRange;
import org.bluepencil.names.Names;

/** Reads sentences with NLP4J: tokens, tags, lemmas, names and trees; mentions by the readers given. */
public final class Nlp4jSentenceReader implements SentenceReader {
    private static final int LONGEST_SENTENCE = 150;

    private final Tokenizer tokenizer;
    private final Parser parser;
    private final Predicate<String> commonWords;
    private final List<MentionReader> mentionReaders;
    private final ReadPassages passages = new ReadPassages();

    private Nlp4jSentenceReader(PackedModels models, List<MentionReader> mentionReaders) {
        this.tokenizer = models.decoder().getTokenizer();
        this.commonWords = models::isCommonWord;
        this.mentionReaders = List.copyOf(mentionReaders);
        this.parser = new Parser(models.decoder(), models.trees(), this::times);
    }

    /** Loads the models: about a second on two cores. */
    public static Nlp4jSentenceReader load(List<MentionReader> mentionReaders) {
        return new Nlp4jSentenceReader(PackedModels.load(), mentionReaders);
    }

    /** Where times stand, whenever they are. */
    private List<TokenRange> times(List<Token> tokens, String text) {
        return mentionReaders.stream()
                .flatMap(r -> r.read(tokens, text, Optional.empty()).stream())
                .filter(Mention.Time.class::isInstance)
                .map(Mention::tokens)
                .toList();
    }

    @Override
    public List<Sentence> read(Article article, Names names) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < article.passages().size(); i++) {
            Passage passage = article.passages().get(i);
            int number = i;
            for (Sentence bare : passages.get(article.text(), passage, i, () -> bare(article, passage, number))) {
                sentences.add(bare.withMentions(mentions(bare, article, names)));
            }
        }
        return sentences;
    }

    /** The sentences of a passage, without mentions. */
    private List<Sentence> bare(Article article, Passage passage, int number) {
        String text = article.text();
        String plain = plain(passage.span().of(text));
        List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens = Words.of(tokenizer, plain);
        List<Span> spans = Offsets.align(plain, tokens, passage.span().start());
        List<String> words = tokens.stream()
                .map(edu.emory.mathcs.nlp.component.tokenizer.token.Token::getWordForm)
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        for (TokenRange range : SentenceSplitter.split(words, spans, text)) {
            for (int from = range.from(); from < range.to(); from += LONGEST_SENTENCE) {
                int to = Math.min(range.to(), from + LONGEST_SENTENCE);
                sentences.add(parse(text, passage, number, tokens.subList(from, to), spans.subList(from, to)));
            }
        }
        return sentences;
    }

    private Sentence parse(
            String text,
            Passage passage,
            int number,
            List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words,
            List<Span> spans) {
        List<Token> tokens = parser.parse(text, words, spans);
        Span span = spans.get(0).union(spans.get(spans.size() - 1));
        return new Sentence(span, passage.kind(), number, tokens, List.of());
    }

    private List<Mention> mentions(Sentence sentence, Article article, Names names) {
        List<Mention> found = new ArrayList<>();
        for (MentionReader reader : mentionReaders) {
            List<Mention> before = List.copyOf(found);
            for (Mention mention :
                    reader.readBehind(before, sentence.tokens(), article.text(), article.publicationDate())) {
                // The first reader that takes a word keeps it: a year is no number.
                if (found.stream().noneMatch(m -> m.tokens().overlaps(mention.tokens()))) {
                    found.add(mention);
                }
            }
        }
        List<Mention> values =
                found.stream().filter(m -> !(m instanceof Mention.Vague)).toList();
        List<Mention.Name> named = NameFinder.find(sentence, article.text(), names, values, commonWords);
        // "Godwin Friday" is a man: a value that is but a part of a known name is none.
        found.removeIf(value -> named.stream()
                .anyMatch(n -> !n.candidates().isEmpty()
                        && n.span().covers(value.span())
                        && n.span().length() > value.span().length()));
        found.addAll(named);
        found.sort(java.util.Comparator.comparing(Mention::span)
                .thenComparing(m -> m.tokens().to()));
        return found;
    }

    /** The text with typographic marks as the models know them, character for character. */
    private static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = switch (chars[i]) {
                case '’', '‘', 'ʼ' -> '\'';
                case '“', '”', '„', '«', '»' -> '"';
                case '–', '‑', '‐' -> '-';
                case '\u00a0', '\u202f', '\u2009', '\t', '\n', '\r' -> ' ';
                default -> chars[i];
            };
        }
        return new String(chars);
    }
}
