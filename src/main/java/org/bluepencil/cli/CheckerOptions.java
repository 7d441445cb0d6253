package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.Models;
import org.bluepencil.OpenChecker;
import org.bluepencil.files.Stamp;
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

    /**
     * Opens the checker that the options choose.
     *
     * @param handed whether pages are handed over, which may stand at addresses
     * @param earlier the record of an earlier run, or null if none is kept
     */
    OpenChecker open(boolean handed, @Nullable Path earlier) {
        return open(new OpenChecker.Choice(sources, knowledge, style), Models.loading(), handed, earlier);
    }

    /** Opens another one for the same network. */
    OpenChecker open(OpenChecker.Choice choice, Models models, boolean handed, @Nullable Path earlier) {
        return OpenChecker.open(choice, models, opened -> web.fetcher(opened, handed, earlier), Version.current());
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
}
