package org.bluepencil;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.http.Fetcher;
import org.bluepencil.source.Sources;
import org.bluepencil.value.BadDefinition;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Style;
import org.bluepencil.verdict.StyleReader;
import org.jspecify.annotations.Nullable;

/** A checker with what it holds open: the same for an article, an archive and each machine of a cluster. */
public record OpenChecker(FactChecker checker, Sources sources, Fetcher fetcher) implements AutoCloseable {

    /**
     * What decides the verdicts beside the articles.
     *
     * @param sources folder of definitions; null for the default ones
     * @param knowledge indexes to ask beside them
     * @param style file of a house style; null for {@code house.yaml} in the folder of definitions, else the packed one
     */
    public record Choice(@Nullable Path sources, List<Path> knowledge, @Nullable Path style) {
        public Choice {
            knowledge = List.copyOf(knowledge);
        }
    }

    /**
     * Opens a checker.
     *
     * @param network who answers for the sources of the network, once it is known what they are
     * @throws BadDefinition if definitions, style or models cannot be read
     */
    public static OpenChecker open(Choice choice, Models models, Function<Sources, Fetcher> network, String version) {
        Path here = Path.of("");
        Path chosen = choice.sources();
        if (chosen != null && !Files.isDirectory(chosen)) {
            throw new BadDefinition(
                    "no folder of sources at " + chosen + ": give a folder with source definitions (*.yaml)");
        }
        Sources sources = Sources.open(new Sources.Choice(chosen, here, choice.knowledge()));
        try {
            Frames frames = Frames.with(sources.frames());
            Judge judge = new Judge(style(choice.style(), chosen == null ? here.resolve("sources") : chosen));
            ClaimExtractor extractor = new ClaimExtractor(models.reader(), frames);
            Fetcher fetcher = network.apply(sources);
            return new OpenChecker(new FactChecker(extractor, sources, fetcher, judge, version), sources, fetcher);
        } catch (RuntimeException e) {
            sources.close();
            throw e;
        }
    }

    private static Style style(@Nullable Path given, Path folder) {
        if (given != null) {
            return StyleReader.read(given);
        }
        Path house = folder.resolve("house.yaml");
        return Files.isRegularFile(house) ? StyleReader.read(house) : Style.packed();
    }

    @Override
    public void close() {
        fetcher.close();
        sources.close();
    }
}
