package org.bluepencil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bluepencil.source.knowledge.IndexCounts;
import org.bluepencil.source.knowledge.KnowledgeIndexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an index of dumps in Wikidata's JSON format, or changes one. */
@Command(
        name = "index",
        description = "Index dumps in Wikidata's JSON format (plain, gzip or bzip2) for --knowledge.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DUMP",
            description = "Dumps, one entity a line; - for standard input, unpacked.")
    List<Path> dumps;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the index; one that is there is replaced.")
    Path out;

    @Option(names = "--resume", description = "Go on where an earlier run of the same dumps was stopped.")
    boolean resume;

    @Option(
            names = "--update",
            description = "The dumps hold changed entities: apply them to the index in --out, which stays otherwise.")
    boolean update;

    @Override
    public Integer call() {
        if (update && resume) {
            throw new Failure("--update changes an index whole or not at all: leave out --resume");
        }
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, "entities", 0);
        IndexCounts counts = update
                ? KnowledgeIndexer.update(dumps, out, progress::at)
                : KnowledgeIndexer.index(dumps, out, resume, progress::at);
        progress.end();
        counts.broken().forEach(line -> err.println("bluepencil: left out " + line));
        String removed = update ? counts.removed() + " removed, " : "";
        err.println(counts.entities() + " entities, " + counts.statements() + " statements, " + removed
                + counts.skipped() + " skipped, " + counts.brokenLines() + " broken lines" + size(counts));
        return Exit.FINE;
    }

    private String size(IndexCounts counts) {
        if (update || counts.entities() == 0) {
            return "";
        }
        long bytes;
        try (Stream<Path> files = Files.list(out)) {
            bytes = files.mapToLong(IndexCommand::size).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ", " + bytes / counts.entities() + " bytes an entity";
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
