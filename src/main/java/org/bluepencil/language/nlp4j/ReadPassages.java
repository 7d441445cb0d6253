package org.bluepencil.language.nlp4j;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.bluepencil.article.Passage;
import org.bluepencil.language.Sentence;

/**
 * The passages that were read last, without mentions: a page that many claims cite is parsed once for all of them, and an article
 * that is read again with more names is not parsed again. Only as many words are kept as a few long pages have. Safe for several
 * threads.
 */
final class ReadPassages {
    /** In tokens; a token with its tree takes some 500 bytes, so that these take up to 80 MB. */
    private static final long MOST_TOKENS = 150_000;

    /** What a reading rests on: the text and which part of it is read. */
    private record Key(String text, Passage passage, int number) {}

    private final Cache<Key, List<Sentence>> read = Caffeine.newBuilder()
            .maximumWeight(MOST_TOKENS)
            .weigher((Key key, List<Sentence> sentences) ->
                    sentences.stream().mapToInt(Sentence::size).sum() + 1)
            .build();

    /** The sentences of a passage, read if they are not at hand. */
    List<Sentence> get(String text, Passage passage, int number, Supplier<List<Sentence>> reading) {
        return read.get(new Key(text, passage, number), key -> List.copyOf(reading.get()));
    }
}
