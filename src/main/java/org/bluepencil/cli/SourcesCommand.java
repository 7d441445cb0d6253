package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.evidence.EvidenceSource;
import org.bluepencil.evidence.SourceInfo;
import org.bluepencil.http.Ask;
import org.bluepencil.http.Fetcher;
import org.bluepencil.http.Reply;
import org.bluepencil.source.Sources;
import org.bluepencil.source.definition.SourceDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--probe",
            description = "Ask each source of the network one trivial question and say what it answered.")
    boolean probe;

    @Mixin
    WebOptions web;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Sources opened = Sources.open(new Sources.Choice(sources, Path.of(""), knowledge))) {
            for (EvidenceSource source : opened.sources()) {
                SourceInfo info = source.info();
                out.println(line(info, info.currentTo() == null ? "no date" : "current to " + info.currentTo()));
            }
            for (SourceDefinition.Remote remote : opened.network()) {
                out.println(line(
                        remote.info(), remote.web().active() ? "over the network" : "over the network, not active"));
            }
            if (probe) {
                probe(opened, out);
            }
            opened.notes().forEach(note -> out.println("note: " + note));
        }
        return Exit.FINE;
    }

    private static String line(SourceInfo info, String state) {
        return info.id() + ": " + info.name() + " (standing "
                + info.defaultStanding().number() + ", " + state
                + (info.licence().isEmpty() ? "" : ", " + info.licence()) + ")";
    }

    private void probe(Sources opened, PrintWriter out) {
        try (Fetcher fetcher = web.fetcher(opened, true, null)) {
            for (SourceDefinition.Remote remote : opened.network()) {
                boolean page = remote instanceof SourceDefinition.Pages;
                Ask ask = page
                        ? Ask.page(remote.probe(), Ask.Trust.CONFIGURED, Duration.ZERO)
                        : Ask.data(remote.probe(), Duration.ZERO);
                Reply reply = fetcher.fetch(ask);
                out.println(remote.info().id() + ": "
                        + (reply instanceof Reply.Content content
                                ? "answers (" + content.body().length + " bytes of "
                                        + (content.contentType().isEmpty() ? "unknown type" : content.contentType())
                                        + ")"
                                : "does not answer: " + ((Reply.Failure) reply).why())
                        + " " + remote.probe());
            }
        }
    }
}
