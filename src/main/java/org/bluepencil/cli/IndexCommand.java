package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.source.knowledge.IndexCounts;
import org.bluepencil.source.knowledge.KnowledgeIndexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an index of dumps in Wikidata's JSON format. */
@Command(
        name = "index",
        description = "Index dumps in Wikidata's JSON format (plain, gzip or bzip2) for --knowledge.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DUMP", description = "Dumps, one entity a line.")
    List<Path> dumps;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the index; one that is there is replaced.")
    Path out;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        boolean progress = Terminal.isInteractive();
        IndexCounts counts = KnowledgeIndexer.index(dumps, out, n -> {
            if (progress) {
                err.print("\r" + n + " entities");
                err.flush();
            }
        });
        counts.broken().forEach(line -> err.println("bluepencil: left out " + line));
        err.println(counts.entities() + " entities, " + counts.statements() + " statements, " + counts.skipped()
                + " skipped, " + counts.brokenLines() + " broken lines");
        return Exit.FINE;
    }
}
