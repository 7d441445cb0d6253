package org.bluepencil.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bluepencil.FactChecker;
import org.bluepencil.batch.LineChecker;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.source.Sources;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Style;

/** The one checker of an executor: models and indexes are opened once, and serve all its tasks. */
final class SharedChecker {
    private static final Map<Settings, LineChecker> OPEN = new ConcurrentHashMap<>();

    private SharedChecker() {}

    static LineChecker of(Settings settings) {
        return OPEN.computeIfAbsent(settings, SharedChecker::open);
    }

    private static LineChecker open(Settings settings) {
        String folder = settings.sources();
        List<Path> knowledge = settings.knowledge().stream().map(Path::of).toList();
        Sources sources =
                Sources.open(new Sources.Choice(folder == null ? null : Path.of(folder), Path.of(""), knowledge));
        ClaimExtractor extractor = new ClaimExtractor(
                Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader())),
                Frames.with(sources.frames()));
        String today = settings.asOf();
        return new LineChecker(
                new FactChecker(extractor, sources, new Judge(Style.packed()), "spark"),
                today == null ? null : LocalDate.parse(today));
    }
}
