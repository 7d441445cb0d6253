package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the sources in force. */
@Command(name = "sources", description = "List the sources in force.", mixinStandardHelpOptions = true)
final class SourcesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--sources", paramLabel = "DIR", description = "Folder of source definitions.")
    @Nullable
    Path sources;

    @Option(names = "--knowledge", paramLabel = "DIR", description = "An index to add; may be given several times.")
    List<Path> knowledge = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Sources opened = Sources.open(new Sources.Choice(sources, Path.of(""), knowledge))) {
            for (EvidenceSource source : opened.sources()) {
                SourceInfo info = source.info();
                String date = info.currentTo() == null ? "no date" : "current to " + info.currentTo();
                out.println(info.id() + ": " + info.name() + " (standing "
                        + info.defaultStanding().number() + ", " + date
                        + (info.licence().isEmpty() ? "" : ", " + info.licence()) + ")");
            }
            opened.notes().forEach(note -> out.println("note: " + note));
        }
        return Exit.FINE;
    }
}
