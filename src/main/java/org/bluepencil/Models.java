package org.bluepencil;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bluepencil.language.SentenceReader;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.value.BadDefinition;

/** The language models, which load while sources are opened and serve every checker. */
public final class Models {
    private final CompletableFuture<SentenceReader> reader;

    private Models(CompletableFuture<SentenceReader> reader) {
        this.reader = reader;
    }

    /** Begins to load them. */
    public static Models loading() {
        return new Models(CompletableFuture.supplyAsync(
                () -> Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader()))));
    }

    /**
     * Waits until they are there.
     *
     * @throws BadDefinition if they cannot be read
     */
    SentenceReader reader() {
        try {
            return reader.join();
        } catch (CompletionException e) {
            throw new BadDefinition("the language models cannot be read: " + e.getCause());
        }
    }
}
