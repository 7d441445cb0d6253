package org.bluepencil.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.report.page.FramePage;
import org.bluepencil.report.page.Page;
import org.bluepencil.report.page.Pages;
import org.bluepencil.report.page.SourcePage;
import org.bluepencil.report.page.Topic;
import org.bluepencil.source.Sources;
import org.bluepencil.source.definition.Definitions;
import org.bluepencil.source.definition.SourceDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of whatever a report names. It reads definitions and opens no source and no model. */
@Command(
        name = "explain",
        description = "Say in plain words what a rule, verdict, reason, kind of query, frame or source is.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Of a rule, verdict, reason, kind of query, frame or source; none lists all.")
    @Nullable
    String name;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Folder of source definitions in place of the default ones.")
    @Nullable
    Path sources;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (sources != null && !Files.isDirectory(sources)) {
            throw new Failure(
                    "no folder of sources at " + sources + ": give a folder with source definitions (*.yaml)");
        }
        Definitions definitions = Sources.definitions(new Sources.Choice(sources, Path.of(""), List.of()));
        List<Frame> frames = Frames.with(definitions.frames()).all();
        String wanted = name;
        if (wanted == null) {
            list(definitions, frames, out);
            return Exit.FINE;
        }
        List<Page> pages = pages(wanted, definitions, frames);
        if (pages.isEmpty()) {
            throw new Failure("nothing is called '" + wanted + "': bluepencil explain lists all names");
        }
        pages.forEach(p -> out.println(p.markdown()));
        return Exit.FINE;
    }

    private static void list(Definitions definitions, List<Frame> frames, PrintWriter out) {
        for (Topic topic : Topic.values()) {
            topic.names().forEach(out::println);
        }
        frames.forEach(f -> out.println(f.id()));
        definitions.sources().forEach(s -> out.println(s.info().id()));
    }

    /** One word may name a rule and a frame: all that it names is told. */
    private static List<Page> pages(String wanted, Definitions definitions, List<Frame> frames) {
        List<Page> pages = new ArrayList<>(Pages.named(wanted));
        String id = Pages.id(wanted);
        frames.stream()
                .filter(f -> Pages.id(f.id()).equals(id))
                .map(FramePage::of)
                .forEach(pages::add);
        definitions.sources().stream()
                .filter(s -> Pages.id(s.info().id()).equals(id))
                .map(s -> SourcePage.of(s.info(), reached(s)))
                .forEach(pages::add);
        return pages;
    }

    private static String reached(SourceDefinition source) {
        if (!(source instanceof SourceDefinition.Remote remote)) {
            return "on this machine";
        }
        return remote.web().active() ? "over the network" : "over the network, and switched off";
    }
}
