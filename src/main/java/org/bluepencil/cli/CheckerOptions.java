package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bluepencil.FactChecker;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.files.Stamp;
import org.bluepencil.http.Fetcher;
import org.bluepencil.language.SentenceReader;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.source.Sources;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Style;
import org.bluepencil.verdict.StyleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which every checking command chooses its sources and its style. */
final class CheckerOptions {
    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Folder of source definitions in place of the default ones; an empty folder means none.")
    @Nullable
    Path sources;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "An index made by 'bluepencil index', asked beside the sources; may be given several times.")
    List<Path> knowledge = new ArrayList<>();

    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = "House style; default: house.yaml in the folder of sources, else the packed one.")
    @Nullable
    Path style;

    @Mixin
    WebOptions web;

    /** An open checker; close it when done. */
    record Open(FactChecker checker, Sources sources, Fetcher fetcher) implements AutoCloseable {
        @Override
        public void close() {
            fetcher.close();
            sources.close();
        }
    }

    /** The language models, which load while the sources are opened and serve every checker. */
    record Models(CompletableFuture<SentenceReader> reader) {
        static Models loading() {
            return new Models(CompletableFuture.supplyAsync(
                    () -> Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader()))));
        }
    }

    /**
     * @param handed whether pages are handed over, which may stand at addresses
     * @param earlier the record of an earlier run, or null if none is kept
     */
    Open open(boolean handed, @Nullable Path earlier) {
        return open(Models.loading(), sources, knowledge, handed, earlier);
    }

    /**
     * @param chosen a folder of definitions, or null for the default ones
     * @param indexes to ask beside them
     */
    Open open(Models models, @Nullable Path chosen, List<Path> indexes, boolean handed, @Nullable Path earlier) {
        Path here = Path.of("");
        if (chosen != null && !Files.isDirectory(chosen)) {
            throw new Failure("no folder of sources at " + chosen + ": give a folder with source definitions (*.yaml)");
        }
        Sources opened = Sources.open(new Sources.Choice(chosen, here, indexes));
        try {
            Frames frames = Frames.with(opened.frames());
            Judge judge = new Judge(style(chosen == null ? here.resolve("sources") : chosen));
            ClaimExtractor extractor = new ClaimExtractor(models.reader().join(), frames);
            Fetcher fetcher = web.fetcher(opened, handed, earlier);
            return new Open(new FactChecker(extractor, opened, fetcher, judge, Version.current()), opened, fetcher);
        } catch (CompletionException e) {
            opened.close();
            throw new Failure("the language models cannot be read: " + e.getCause(), e);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Adds what decides the verdicts beside the articles: definitions, indexes, style and who is asked. */
    void addTo(Stamp stamp) throws IOException {
        stamp.addFiles("sources", sources == null ? Path.of("sources") : sources);
        for (Path index : knowledge) {
            stamp.addFiles("knowledge", index);
        }
        if (style != null) {
            stamp.addFiles("style", style);
        }
        stamp.add("offline", web.offline).add("replay", web.replay);
    }

    private Style style(Path folder) {
        Path given = style;
        if (given != null) {
            return StyleReader.read(given);
        }
        Path house = folder.resolve("house.yaml");
        return Files.isRegularFile(house) ? StyleReader.read(house) : Style.packed();
    }
}
